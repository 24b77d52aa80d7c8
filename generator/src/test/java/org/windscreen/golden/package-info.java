/** Small whole sites, built from their content and held against what is expected of them. */
package org.windscreen.golden;
