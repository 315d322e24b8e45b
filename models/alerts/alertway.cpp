// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/alerts/alertway.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QHostAddress>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

struct WayWords {
    Q_DECLARE_TR_FUNCTIONS(exportdesk::AlertWay)
};

/// One address, nothing that could end a header line or be taken for an option.
bool isMailAddress(const QString &text)
{
    static const QRegularExpression plain(
        uR"(^[\w!#$%&'*+/=?^`{|}~.][\w!#$%&'*+/=?^`{|}~.-]*@[A-Za-z0-9][A-Za-z0-9.-]*\z)"_s);
    return text.size() <= 254 && plain.match(text).hasMatch();
}

QUrl serverUrl(const QString &server)
{
    return QUrl(u"smtp://"_s + server, QUrl::StrictMode);
}

WayProblem problemOfMail(const AlertWay &way)
{
    const bool areAddresses = isMailAddress(way.from) && !way.to.isEmpty() && way.to.size() <= 50
        && std::all_of(way.to.begin(), way.to.end(), isMailAddress);
    if (!areAddresses)
        return WayProblem::Form;
    if (way.server.isEmpty())
        return way.user.isEmpty() ? WayProblem::None : WayProblem::Server;
    const QUrl url = serverUrl(way.server);
    const bool isHost = url.isValid() && !url.host().isEmpty() && url.path().isEmpty() && url.userInfo().isEmpty()
        && !url.hasQuery() && !url.hasFragment();
    if (!isHost)
        return WayProblem::Server;
    return way.security == AlertWay::Security::None && !isLoopbackHost(url.host()) ? WayProblem::Insecure
                                                                                   : WayProblem::None;
}

} // namespace

bool isLoopbackHost(const QString &host)
{
    if (!host.compare("localhost"_L1, Qt::CaseInsensitive))
        return true;
    // Not 127.1 and the like: other programs may read it as another address.
    const QHostAddress address(host);
    return address.isLoopback() && address.toString() == host.toLower();
}

WayProblem problemOf(const AlertWay &way)
{
    if (way.name.trimmed().isEmpty())
        return WayProblem::Name;
    if (!way.authority.isEmpty() && !QFileInfo(way.authority).isReadable())
        return WayProblem::Authority;
    switch (way.kind) {
    case AlertWay::Kind::Webhook:
        return WayProblem::None;
    case AlertWay::Kind::Mail:
        return problemOfMail(way);
    case AlertWay::Kind::Command:
        return way.command.isEmpty() || way.command.first().isEmpty() ? WayProblem::Program : WayProblem::None;
    }
    return WayProblem::None;
}

WayProblem problemOfAddress(const QString &address)
{
    const QUrl url(address, QUrl::StrictMode);
    const bool isHttp = url.scheme() == "http"_L1;
    if (!url.isValid() || url.host().isEmpty() || !url.userInfo().isEmpty() || url.hasFragment()
        || (!isHttp && url.scheme() != "https"_L1))
        return WayProblem::Address;
    return isHttp && !isLoopbackHost(url.host()) ? WayProblem::Insecure : WayProblem::None;
}

QString wayProblemText(WayProblem problem)
{
    switch (problem) {
    case WayProblem::None:
        return {};
    case WayProblem::Name:
        return WayWords::tr("Enter a name.");
    case WayProblem::Address:
        return WayWords::tr("Enter the address of a webhook, e.g. https://hooks.example.com/…");
    case WayProblem::Insecure:
        return WayWords::tr("Without encryption, alerts can only be sent to this computer. Use https:// or TLS.");
    case WayProblem::Form:
        return WayWords::tr("Enter the mail addresses of the sender and of at least one recipient.");
    case WayProblem::Server:
        return WayWords::tr("Enter the mail server as host or host:port.");
    case WayProblem::Program:
        return WayWords::tr("Enter a program.");
    case WayProblem::Authority:
        return WayWords::tr("The file with certificates cannot be read.");
    }
    return {};
}

QString hostOfAddress(const QString &address)
{
    const QUrl url(address);
    return url.port() < 0 ? url.host() : u"%1:%2"_s.arg(url.host()).arg(url.port());
}

} // namespace exportdesk
