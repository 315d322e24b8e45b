// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace exportdesk
{

/// How alerts reach somebody. Its secret is in the keychain: the address of a webhook, which often contains a token, or
/// the password of a mail server.
struct AlertWay {
    enum class Kind {
        Webhook, ///< POST with JSON
        Mail, ///< through a server, or the sendmail of this computer when `server` is empty
        Command, ///< of the operator, with the alert as JSON on standard input
    };
    enum class Form { Plain, Slack, Teams }; ///< of the JSON; Webhook only
    enum class Security {
        StartTls,
        Tls, ///< from the first byte
        None, ///< only to this computer
    };

    QString id;
    QString name; ///< unique, ignoring letter case
    Kind kind = Kind::Webhook;
    Form form = Form::Plain;
    QString host; ///< Webhook: of the address, to be shown
    QString authority; ///< file with certificates (PEM) to trust instead of the system's; empty: those
    QString from; ///< Mail: address
    QStringList to; ///< Mail: addresses
    QString server; ///< Mail: host, or host:port
    Security security = Security::StartTls;
    QString user; ///< Mail: to sign in to the server; empty: no sign-in
    QStringList command; ///< Command: program and arguments; Mail without a server: instead of sendmail, empty: that

    bool operator==(const AlertWay &) const = default;

    /// It cannot tell anything without a secret.
    bool needsSecret() const { return kind == Kind::Webhook || (kind == Kind::Mail && !user.isEmpty()); }
    /// The key of its secret in the keychain.
    QString secretKey() const { return QStringLiteral("alert-") + id; }
};

/// What is wrong with a way or its secret.
enum class WayProblem {
    None,
    Name, ///< empty
    Address, ///< no web address, or one with a user or a password
    Insecure, ///< not encrypted, and not to this computer
    Form, ///< a mail address, or none
    Server, ///< no host
    Program, ///< none
    Authority, ///< the file cannot be read
};
WayProblem problemOf(const AlertWay &way);
/// Of the address of a webhook.
WayProblem problemOfAddress(const QString &address);
/// What is wrong, as a sentence in the current language; empty for None.
QString wayProblemText(WayProblem problem);
/// Of the address, to be shown: "hooks.example.com", "localhost:8080".
QString hostOfAddress(const QString &address);
/// This very computer, by name or number.
bool isLoopbackHost(const QString &host);

} // namespace exportdesk
