// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocalServer>
#include <QLockFile>
#include <QObject>

namespace exportdesk
{

class Locations;

/// One window for one data folder: a second start raises the running one instead.
class SingleInstance final : public QObject
{
    Q_OBJECT

public:
    explicit SingleInstance(const Locations &locations, QObject *parent = nullptr);

    /// True when we are the first; otherwise the running one has been asked to come to the front.
    bool claim();
    /// Removes socket and lock, for a process that ends without destructors.
    void release();

Q_SIGNALS:
    void raiseRequested();

private:
    void listen();
    bool isRunning();

    QString m_name;
    QLockFile m_lock;
    QLocalServer m_server;
};

} // namespace exportdesk
