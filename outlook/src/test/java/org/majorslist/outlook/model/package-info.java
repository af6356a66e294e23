/// The Colombia model against a second implementation of its equations, and its balances and limits.
@NullMarked
package org.majorslist.outlook.model;

import org.jspecify.annotations.NullMarked;
