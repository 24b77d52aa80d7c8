/**
 * Puts the stages together: from the content folder to the published site.
 *
 * <p>In: {@link org.windscreen.build.BuildOptions}. Out: a {@link
 * org.windscreen.build.BuildResult}. Read {@link org.windscreen.build.SiteBuild} first.
 */
package org.windscreen.build;
