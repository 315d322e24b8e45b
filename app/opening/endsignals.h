// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace exportdesk
{

/// SIGTERM, SIGINT and SIGHUP as an event of the loop. One object at a time.
class EndSignals final : public QObject
{
    Q_OBJECT

public:
    /// Lets these signals wait until an object exists: what a start leaves behind would stay.
    static void hold();
    /// Ends the process by this signal, as if it had never been caught, so that the shell sees that.
    [[noreturn]] static void dieOf(int number);

    explicit EndSignals(QObject *parent = nullptr);
    /// From here on they end the process.
    ~EndSignals() override;

Q_SIGNALS:
    void received(int number);

private:
    void readSignals();

    int m_read = -1;
};

} // namespace exportdesk
