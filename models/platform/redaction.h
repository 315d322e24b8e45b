// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/platform/headers.h"

#include <QByteArray>
#include <QList>
#include <QUrl>

namespace exportdesk
{

/// Removes secrets from everything that is recorded, shown or copied: by their names, and by their values once these
/// are known.
class Redaction
{
public:
    /// Written in place of a secret.
    static constexpr const char *mask = "***";

    /// A regular expression for the name of a secret up to the beginning of its value.
    static QString secretNames();

    /// Removes this value from now on, also percent-encoded. Values shorter than 6 bytes are ignored, because they
    /// occur in ordinary text.
    void addSecret(const QByteArray &value);

    Headers headers(const Headers &headers) const;
    /// JSON, a form, or any text. What is longer than \a limit is cut between words, so that no half of a secret is
    /// left.
    QByteArray text(const QByteArray &text, qsizetype limit = 64 * 1024) const;
    /// Path and query.
    QString address(const QUrl &url) const;

private:
    QList<QByteArray> m_secrets;
};

} // namespace exportdesk
