/// Tests of the shelf `trial`.
@NullMarked
package org.majorslist.outlook.trial;

import org.jspecify.annotations.NullMarked;
