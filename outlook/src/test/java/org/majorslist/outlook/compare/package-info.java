/// Tests of the shelf `compare`.
@NullMarked
package org.majorslist.outlook.compare;

import org.jspecify.annotations.NullMarked;
