/// Speed of the check beside the cutting of sentences by ICU4J on the same text.
package org.majorslist.bench.check;
