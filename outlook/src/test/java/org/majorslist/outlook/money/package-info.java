/// Tests of the shelf `money`.
@NullMarked
package org.majorslist.outlook.money;

import org.jspecify.annotations.NullMarked;
