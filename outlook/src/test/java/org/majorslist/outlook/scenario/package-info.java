/// Tests of the shelf `scenario`.
@NullMarked
package org.majorslist.outlook.scenario;

import org.jspecify.annotations.NullMarked;
