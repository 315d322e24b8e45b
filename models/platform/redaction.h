// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/platform/headers.h"

#include <QByteArray>
#include <QList>
#include <QUrl>

namespace exportdesk
{

/// Takes secrets out of everything that is recorded, shown or copied: by the name they go under, and by their value
/// once that is known.
class Redaction
{
public:
    /// What stands in for a secret.
    static constexpr const char *mask = "***";

    /// A regular expression for the name of a secret up to the beginning of its value.
    static QString secretNames();

    /// From now on this value is taken out wherever it stands, percent-encoded too; shorter than 6 bytes it is ignored,
    /// for it would tear ordinary text apart.
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
