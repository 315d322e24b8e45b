// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/platform/platformclient.h"

#include <QObject>

#include <functional>

namespace exportdesk::campaign
{

/// Launches as the common clients do: repeats the POST whenever it failed for a reason that may pass, and remembers
/// nothing. Only here for comparison.
class BlindClient : public QObject
{
public:
    /// Called with the job's id, empty when it gave up.
    using Told = std::function<void(int number, const QString &jobId)>;

    BlindClient(PlatformClient &client, Told told, QObject *parent = nullptr);

    void launch(int number);
    int open() const { return m_open; }

private:
    void attempt(int number, int attempts);

    PlatformClient &m_client;
    Told m_told;
    int m_open = 0;
};

} // namespace exportdesk::campaign
