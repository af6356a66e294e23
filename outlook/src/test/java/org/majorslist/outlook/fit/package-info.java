/// Tests of the shelf `fit`.
@NullMarked
package org.majorslist.outlook.fit;

import org.jspecify.annotations.NullMarked;
