// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QPromise>

#include <type_traits>
#include <utility>

namespace exportdesk
{

/// A finished future with \a value. Qt renamed its own function for this between 6.4 and 6.8.
template <class T>
QFuture<std::decay_t<T>> readyFuture(T &&value)
{
    QPromise<std::decay_t<T>> promise;
    promise.start();
    promise.addResult(std::forward<T>(value));
    promise.finish();
    return promise.future();
}

} // namespace exportdesk
