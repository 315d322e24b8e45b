// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QNetworkProxy>
#include <QObject>
#include <QTcpServer>

#include <functional>
#include <memory>

class QTcpSocket;

namespace exportdesk
{

class ProxyConnect;

/// A proxy on this computer that Qt speaks to in place of the real one: it never asks for a sign-in, and opens each
/// tunnel through the real one itself. Nobody else can use it: Qt shows it a secret of this session.
class ProxyRelay final : public QObject
{
    Q_OBJECT

public:
    /// Makes what opens a tunnel to "host:port"; not started, and nullptr where none may be opened.
    using Opener = std::function<std::unique_ptr<ProxyConnect>(const QByteArray &target)>;

    explicit ProxyRelay(Opener opener, QObject *parent = nullptr);
    ~ProxyRelay() override;

    /// What Qt is to use; listens from now on.
    QNetworkProxy proxy();

private:
    class Tunnel;
    const Opener m_opener;
    const QByteArray m_secret;
    QTcpServer m_server;
};

} // namespace exportdesk
