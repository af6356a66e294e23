/// Tests of the shelf `project`.
@NullMarked
package org.majorslist.outlook.project;

import org.jspecify.annotations.NullMarked;
