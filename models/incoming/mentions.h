// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace exportdesk
{

/// A page of Experience Platform's user interface, by its address.
struct PageAddress {
    enum class Of { Dataset, Segment };
    Of of = Of::Dataset;
    QString id;
    QString sandbox; ///< name; empty when the address has none
    QString organization; ///< as in the address, without @; not the organization's ID

    bool operator==(const PageAddress &) const = default;
};

/// The pages of datasets and segments whose addresses stand in a text, each once.
QList<PageAddress> pageAddressesIn(const QString &text);

/// The export jobs that a text in words speaks of ("job 4711", "Auftrag 4711", …/export/jobs/4711), each once.
QStringList jobsMentionedIn(const QString &text);

/// The words of a text that are IDs of segments or paths of fields with at least two dots, each once.
QStringList partsMentionedIn(const QString &text);

} // namespace exportdesk
