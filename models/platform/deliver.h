// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/platform/outcome.h"

#include <QFuture>
#include <QFutureWatcher>
#include <QObject>
#include <QPromise>

#include <memory>
#include <type_traits>
#include <utility>

namespace exportdesk
{

/// Calls \a function with the result of a call, through the event loop of \a context and never after its end.
///
/// Used instead of QFuture::then(context, …), which in Qt 6.4 asserts when the context is destroyed before the
/// future finishes, and accesses the context from the worker's thread while it may be in destruction. An Outcome that
/// was dropped without a result arrives as Failure::Kind::Cancelled, so that no caller waits forever.
template <class Result, class Function>
void deliver(const QFuture<Result> &future, QObject *context, Function function)
{
    auto *watcher = new QFutureWatcher<Result>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context,
                     [watcher, function = std::move(function)]() mutable {
                         watcher->deleteLater();
                         if (watcher->future().resultCount() > 0) {
                             const Result result = watcher->result();
                             function(result);
                         } else if constexpr (std::is_constructible_v<Result, Failure>) {
                             Failure dropped;
                             dropped.kind = Failure::Kind::Cancelled;
                             function(Result(dropped));
                         }
                     });
    watcher->setFuture(future);
}

/// The future of what \a function makes of the result of a call, called like that of deliver().
///
/// Used instead of QFuture::then(): what is attached while the future finishes in another thread is run twice by
/// Qt 6.4, the second time on what the first has moved away. When \a context goes first, the future ends without a
/// result.
template <class Result, class Function>
auto delivered(const QFuture<Result> &future, QObject *context, Function function)
{
    auto promise = std::make_shared<QPromise<std::invoke_result_t<Function, const Result &>>>();
    promise->start();
    deliver(future, context, [promise, function = std::move(function)](const Result &result) {
        promise->addResult(function(result));
        promise->finish();
    });
    return promise->future();
}

} // namespace exportdesk
