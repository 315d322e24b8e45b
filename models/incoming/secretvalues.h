// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace exportdesk
{

/// Finds the secrets of a text by their values too, because a script may repeat one where nothing shows what it is.
class SecretValues
{
public:
    /// The secrets of \a text.
    explicit SecretValues(const QString &text);

    /// With *** in place of each secret.
    QString removedFrom(const QString &text) const;
    /// The same for the JSON of a request, in which only long and random values are searched: a password may be a word.
    QString removedFromRequest(const QString &json) const;

private:
    QStringList m_values; ///< the longest first
};

/// With *** in place of the values of parameters such as sig, code and key in addresses, and of members such as apiKey.
QString withoutKeyValues(const QString &text);
/// The JSON of a request in which placeholders such as ${login("…")} have … in place of what functions are given: that
/// may be secret without looking like it. Names of environment variables stay.
QString withoutGivenValues(const QString &json);

} // namespace exportdesk
