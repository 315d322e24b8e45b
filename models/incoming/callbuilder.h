// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/incoming/call.h"
#include "models/platform/connection.h"

namespace exportdesk
{

/// Collects a call while a reader finds its parts. Drops what is secret, and says what is unexpected.
class CallBuilder
{
public:
    void setName(const QString &name) { m_call.name = name.simplified().left(120); }
    void setMethod(const QString &method) { m_call.method = method.trimmed().toUpper(); }
    bool hasMethod() const { return !m_call.method.isEmpty(); }
    void setUrl(const QString &url) { m_call.url = url.trimmed(); }
    const QString &url() const { return m_call.url; }
    /// Keeps a header that says what the request is for; others are dropped, and noted if they contain credentials.
    void addHeader(const QString &name, const QString &value);
    /// The same for "name: value".
    void addHeaderLine(const QString &line);
    void setBody(const QString &body);
    /// Appends to the body, after \a separator if it is not the first part.
    void addData(const QString &data, const QString &separator);
    bool hasBody() const { return m_hasBody; }
    /// Says once that something was noticed.
    void note(CallNote::Kind kind, const QString &value = {});
    void noteFirst(CallNote::Kind kind);

    /// The call, with notes on what differs from a call that creates an export at \a own.
    Call call(const CallTarget &own) const;

private:
    QString header(const QString &name) const;
    void noteParameters(const QList<std::pair<QString, QString>> &parameters);

    Call m_call;
    QString m_otherMethod; ///< that a header asks for instead
    bool m_hasBody = false;
};

/// The platform that calls are compared with. With the local platform every host and organization counts as its own:
/// examples are written for the real one.
CallTarget callTarget(const Connection &connection, const QString &sandbox);
/// "{SANDBOX_NAME}", "$SANDBOX", "<sandbox>": a placeholder, not a value.
bool isCallPlaceholder(const QString &value);
/// Whether a word can be the address of a call; the value of an unknown option, maybe a password, is none.
bool looksLikeAddress(const QString &word);
/// True for a call that signs in at Adobe's identity service.
bool isTokenCall(const Call &call);
/// True for the address at which exports are created.
bool isExportAddress(const QString &url);

} // namespace exportdesk
