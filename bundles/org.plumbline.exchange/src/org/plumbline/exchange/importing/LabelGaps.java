// SPDX-License-Identifier: EPL-2.0
package org.plumbline.exchange.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.plumbline.exchange.importing.LossReport.Reason;
import org.plumbline.exchange.importing.Profile.EntryRule;

/**
 * Tells a label that jumps ahead because it is misprinted from one before which entries are missing: in the latter case the
 * labels after it go on from it. Then it is kept, so that what is missing moves nothing else.
 */
final class LabelGaps {

    private final EntryRule rule;
    private final LossLog log;

    LabelGaps(EntryRule rule, LossLog log) {
        this.rule = rule;
        this.log = log;
    }

    /** The blocks, with the labels by which entries of the outermost list are identified. */
    List<Block> settle(List<Block> blocks) {
        List<Block> settled = new ArrayList<>(blocks);
        int last = 0;
        for (int i = 0; i < settled.size(); i++) {
            if (endsList(settled.get(i))) {
                last = 0;
            } else if (settled.get(i) instanceof Block.Entry entry && entry.level() == 0) {
                int position = position(entry, last + 1, next(settled, i + 1));
                settled.set(i, entry.labelled(rule.labelAt(position)));
                last = position;
            }
        }
        return settled;
    }

    private int position(Block.Entry entry, int due, Optional<Block.Entry> next) {
        int printed = printed(entry);
        if (printed <= due || next.map(this::printed).orElse(0) != printed + 1) {
            return due;
        }
        log.misunderstood(entry.first(), Reason.LABELS_LEFT_OUT, entry.printed().orElseThrow(),
                rule.labelAt(due).orElseThrow());
        return printed;
    }

    private int printed(Block.Entry entry) {
        return entry.printed().map(rule::positionOf).orElse(0);
    }

    /** The next entry of the same list. */
    private static Optional<Block.Entry> next(List<Block> blocks, int from) {
        for (int i = from; i < blocks.size() && !endsList(blocks.get(i)); i++) {
            if (blocks.get(i) instanceof Block.Entry entry && entry.level() == 0) {
                return Optional.of(entry);
            }
        }
        return Optional.empty();
    }

    private static boolean endsList(Block block) {
        return block instanceof Block.Heading || block instanceof Block.Title || block instanceof Block.FieldTitle;
    }
}
