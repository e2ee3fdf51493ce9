// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.server;

import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.swt.widgets.Display;
import org.eclipse.xtext.ide.server.LanguageServerImpl;

/** Questions to the server that the editor waits for, but never long: half a second where the user would feel it. */
public final class Requests {

    private static final long PATIENCE_OF_USER_MILLIS = 500;
    private static final long PATIENCE_OF_WORKER_MILLIS = 5_000;

    private Requests() {
    }

    /**
     * The server's answer; none if it has none, is not there in time, or was interrupted by an edit. The next keystroke
     * asks again.
     */
    public static <T> Optional<T> ask(Function<LanguageServerImpl, CompletableFuture<T>> question) {
        var patience = Display.getCurrent() == null ? PATIENCE_OF_WORKER_MILLIS : PATIENCE_OF_USER_MILLIS;
        return ask(question, patience);
    }

    /** As {@link #ask(Function)}, for what the user has called for and expects to take a moment. */
    public static <T> Optional<T> askPatiently(Function<LanguageServerImpl, CompletableFuture<T>> question) {
        return ask(question, PATIENCE_OF_WORKER_MILLIS);
    }

    private static <T> Optional<T> ask(Function<LanguageServerImpl, CompletableFuture<T>> question, long patience) {
        var server = LanguageServerHost.get().server();
        if (server.isCompletedExceptionally()) {
            return Optional.empty();
        }
        var answer = server.thenCompose(question);
        try {
            return Optional.ofNullable(answer.get(patience, TimeUnit.MILLISECONDS));
        } catch (TimeoutException | CancellationException e) {
            answer.cancel(true);
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } catch (ExecutionException e) {
            if (!isCancellation(e.getCause())) {
                ILog.get().error("The language server could not answer", e.getCause());
            }
            return Optional.empty();
        }
    }

    private static boolean isCancellation(Throwable cause) {
        for (var current = cause; current != null; current = current.getCause()) {
            if (current instanceof CancellationException || current instanceof OperationCanceledException
                    || current.getClass().getSimpleName().equals("OperationCanceledError")) {
                return true;
            }
        }
        return false;
    }
}
