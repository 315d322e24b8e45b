// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exports/unreadlist.h"

#include <QList>
#include <QObject>
#include <QTimer>

namespace exportdesk
{

class Choices;
class DatasetsModel;

/// Reads the lists of a sandbox that the checks of a request need.
class ListReading final : public QObject
{
    Q_OBJECT

public:
    /// Both outlive it.
    ListReading(Choices &choices, DatasetsModel &datasets, QObject *parent = nullptr);

    /// Ends with finished(): when each list was read or failed, at the latest after \a patienceMs.
    void start(int patienceMs = 60'000);
    /// The lists that could not be read, each with its reason.
    QList<UnreadList> unread() const;

Q_SIGNALS:
    void finished();

private:
    void check();

    Choices &m_choices;
    DatasetsModel &m_datasets;
    QTimer m_patience;
    bool m_isReading = false;
};

} // namespace exportdesk
