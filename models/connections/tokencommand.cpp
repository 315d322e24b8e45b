// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/connections/tokencommand.h"

#include "models/connections/settingstext.h"

#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

namespace exportdesk
{

using namespace Qt::StringLiterals;

namespace
{

/// The values of a parameter of a form or of a JSON body, each once; a value in quotes may contain blanks.
QStringList parametersIn(const QString &text, const QString &name)
{
    // name=value within quotes or bare, "name=value", "name": "value", name==value as in HTTPie.
    static const QString pattern
        = uR"x((?:(['"])%1==?([^'"&\r\n]*)|(?<![\w-])%1(?:==?|\s+=\s+)(?:'([^'\r\n]*)'|"([^"\r\n]*)"|)x"
          uR"x(([^'"&\s\\^`]+))|['"]%1['"]\s*[:=]\s*(?:'([^'\r\n]*)'|"([^"\r\n]*)")))x"_s;
    static const QRegularExpression escaped(u"%[0-9A-Fa-f]{2}"_s);
    const QRegularExpression form(pattern.arg(name));
    QStringList values;
    for (auto all = form.globalMatch(text); all.hasNext();) {
        const QRegularExpressionMatch match = all.next();
        QString value;
        for (int group = 2; group <= match.lastCapturedIndex(); ++group)
            value = value.isEmpty() ? match.captured(group) : value;
        if (value.contains(escaped))
            value = QUrl::fromPercentEncoding(value.toUtf8());
        if (!value.trimmed().isEmpty())
            values += value.trimmed();
    }
    values.removeDuplicates();
    if (std::any_of(values.begin(), values.end(), [](const QString &value) { return !isTemplateValue(value); }))
        values.removeIf(isTemplateValue);
    return values;
}

RawValue parameterIn(const QString &text, const QString &name)
{
    return {name, parametersIn(text, name).value(0)};
}

/// The value of a header, in a command or a raw request.
RawValue headerIn(const QString &text, const QString &name)
{
    const QRegularExpression header(uR"x(%1['"]?\s*[:=]\s*['"]?([^'"\s\\,;]+))x"_s.arg(name),
                                    QRegularExpression::CaseInsensitiveOption);
    return {name, header.match(text).captured(1)};
}

/// What a script assigned to a variable that stands in the place of a value.
void resolveVariable(RawValue &raw, const CredentialEntries &assigned, QString &contradiction)
{
    static const QRegularExpression variable(u"^(?:\\$\\{?(?:env:)?([A-Za-z_]\\w*)\\}?|%([A-Za-z_]\\w*)%)$"_s);
    const QRegularExpressionMatch match = variable.match(raw.value);
    if (!match.hasMatch())
        return;
    const QString name = match.captured(1) + match.captured(2);
    const QStringList values = assigned.values(name);
    const QString value = values.value(0);
    if (values.size() > 1)
        contradiction = name;
    raw = {name, value.isEmpty() ? u"${"_s + name + u'}' : value}; // without a value it is a placeholder
}

} // namespace

std::optional<RawCredential> readTokenCommand(const QString &text)
{
    static const QRegularExpression exchange(u"/ims/(?:token|exchange)\\b"_s);
    if (!exchange.match(text).hasMatch())
        return {};
    RawValue clientId = parameterIn(text, u"client_id"_s);
    RawValue secret = parameterIn(text, u"client_secret"_s);
    if (clientId.value.isEmpty() && secret.value.isEmpty())
        return {};
    // What the command lacks may stand in lines of their own.
    const CredentialEntries assigned = readSettingsText(text);
    RawCredential raw = assigned.credentials({}).first();
    raw.contradiction.clear(); // what the command sends counts
    const auto replace = [](RawValue &value, const RawValue &found) {
        if (!found.value.isEmpty())
            value = found;
    };
    replace(raw.clientId, clientId);
    replace(raw.secret, secret);
    replace(raw.scopesText, parameterIn(text, u"scope"_s));
    replace(raw.orgId, headerIn(text, u"x-gw-ims-org-id"_s));
    replace(raw.sandbox, headerIn(text, u"x-sandbox-name"_s));
    static const QRegularExpression host(u"(https?://[^/\\s'\"?]+)/ims/"_s);
    replace(raw.ims, {u"IMS"_s, host.match(text).captured(1)});
    for (RawValue *one : {&raw.clientId, &raw.secret, &raw.scopesText, &raw.orgId, &raw.sandbox})
        resolveVariable(*one, assigned, raw.contradiction);
    for (const QString &name : {u"client_id"_s, u"client_secret"_s}) {
        if (parametersIn(text, name).size() > 1)
            raw.contradiction = name;
    }
    raw.scopes = splitScopes(raw.scopesText.value.replace(u'+', u' '));
    raw.jwt = text.contains("/ims/exchange/jwt"_L1) || !parameterIn(text, u"jwt_token"_s).value.isEmpty();
    const QString grant = parameterIn(text, u"grant_type"_s).value;
    raw.isPersonal = grant == "authorization_code"_L1 || grant == "refresh_token"_L1;
    return raw;
}

} // namespace exportdesk
