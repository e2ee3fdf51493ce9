// SPDX-License-Identifier: EPL-2.0
package org.plumbline.lang.naming;

import org.eclipse.xtext.naming.IQualifiedNameConverter;

/** Names are qualified with a slash, since clause numbers and versions have dots: {@code aurora/console}. */
public class PlumbQualifiedNameConverter extends IQualifiedNameConverter.DefaultImpl {

    @Override
    public String getDelimiter() {
        return "/";
    }
}
