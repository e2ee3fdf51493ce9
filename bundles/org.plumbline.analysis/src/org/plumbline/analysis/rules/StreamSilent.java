// SPDX-License-Identifier: EPL-2.0
package org.plumbline.analysis.rules;

import org.plumbline.analysis.Severity;
import org.plumbline.analysis.Wording;
import org.plumbline.analysis.supervision.Streams;
import org.plumbline.analysis.words.Words;
import org.plumbline.model.plumb.Stream;

/** A delivery that is to be made continuously has not been seen for longer than agreed, or never. */
final class StreamSilent implements Rule {

    @Override
    public String id() {
        return "stream.silent";
    }

    @Override
    public Wording title() {
        return new Wording("A stream is silent", "实时交付中断");
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(Subject subject, Report report) {
        subject.entries(Stream.class).filter(stream -> Streams.isSilent(stream, subject.asOf()))
                .forEach(stream -> report.on(stream, stream.getRequirement(), problem(stream), new Wording(
                        "Find out why nothing arrives; once it does, record the moment at which it was last seen.",
                        "请查明中断原因；恢复后更新最近出现时间。")));
    }

    private static Wording problem(Stream stream) {
        return stream.getLastSeen() == null
                ? new Wording("Nothing has been seen of stream “{0}”.", "实时交付“{0}”从未收到数据。").with(Wording.named(stream))
                : new Wording("Stream “{0}” was last seen at {1}; it may be silent for {2}.",
                        "实时交付“{0}”最近一次出现于 {1}，允许的静默时长为 {2}。")
                        .with(Wording.named(stream), Words.of(stream.getLastSeen()), Words.of(stream.getSilence()));
    }
}
