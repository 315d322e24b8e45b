// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/connections/connectionform.h"

#include "models/connections/address.h"
#include "models/connections/rawcredential.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

/// Gives the strings below their translation context.
class FormText
{
    Q_DECLARE_TR_FUNCTIONS(exportdesk::ConnectionForm)

public:
    static QString needed(FormField field);
    static QString strange()
    {
        return tr("Contains spaces or characters that cannot be sent, or is still a placeholder.");
    }
    static QString address()
    {
        return tr("Enter an https:// address or a host name; plain http is allowed for this computer only.");
    }
    static QString organization() { return tr("The organization ID ends in @AdobeOrg."); }
};

QString FormText::needed(FormField field)
{
    switch (field) {
    case FormField::Organization:
        return tr("Enter the organization ID; it ends in @AdobeOrg.");
    case FormField::ClientId:
        return tr("Enter the client ID of the credential.");
    case FormField::Secret:
        return tr("Enter the client secret, or paste an access token.");
    case FormField::Scopes:
        return tr("Enter the scopes of the credential, separated by commas.");
    case FormField::Name:
    case FormField::Token:
    case FormField::Sandbox:
    case FormField::Gateway:
    case FormField::Ims:
        break;
    }
    return {};
}

/// Whether a value can be sent as it is and was not left over from a template.
bool isSendable(const QString &value)
{
    return isPlainValue(value) && !isTemplateValue(value);
}

/// An unknown address must not be taken for the usual one: it remains to be completed.
QString writtenAddress(const QUrl &address, const QUrl &usual)
{
    return address.isEmpty() ? u"https://"_s : address == usual ? QString() : address.toString();
}

} // namespace

ConnectionForm ConnectionForm::of(const Connection &connection)
{
    return {connection.name,
            connection.orgId,
            connection.clientId,
            {},
            connection.scopes.join(u", "_s),
            connection.sandbox,
            connection.gateway == usualGateway() ? QString() : connection.gateway.toString(),
            connection.ims == usualIms() ? QString() : connection.ims.toString(),
            true,
            {}};
}

ConnectionForm ConnectionForm::of(const ImportedCredential &credential)
{
    return {credential.name,
            credential.orgId,
            credential.clientId,
            credential.secret,
            credential.scopes.join(u", "_s),
            credential.sandbox,
            writtenAddress(credential.gateway, usualGateway()),
            writtenAddress(credential.ims, usualIms()),
            true,
            {}};
}

std::variant<Connection, QList<FormFault>> readForm(const ConnectionForm &form, const QString &id, bool secretNeeded)
{
    QList<FormFault> faults;
    const auto require = [&faults](FormField field, const QString &value) {
        if (value.isEmpty())
            faults.append({field, FormText::needed(field)});
        else if (!isSendable(value))
            faults.append({field, FormText::strange()});
        return value;
    };
    Connection connection;
    connection.id = id;
    connection.orgId = require(FormField::Organization, form.orgId.trimmed());
    const bool known = std::any_of(faults.cbegin(), faults.cend(),
                                   [](const FormFault &fault) { return fault.field == FormField::Organization; });
    if (!known && !connection.orgId.endsWith("@AdobeOrg"_L1, Qt::CaseInsensitive))
        faults.append({FormField::Organization, FormText::organization()});
    connection.clientId = require(FormField::ClientId, form.clientId.trimmed());
    if (form.secret.isEmpty() ? secretNeeded && form.token.isEmpty() : !isSendable(form.secret.reveal()))
        faults.append(
            {FormField::Secret, form.secret.isEmpty() ? FormText::needed(FormField::Secret) : FormText::strange()});
    if (!form.token.isEmpty() && !isSendable(form.token.reveal()))
        faults.append({FormField::Token, FormText::strange()});
    connection.scopes = splitScopes(form.scopes);
    if (connection.scopes.isEmpty())
        faults.append({FormField::Scopes, FormText::needed(FormField::Scopes)});
    else if (!std::all_of(connection.scopes.cbegin(), connection.scopes.cend(), isSendable))
        faults.append({FormField::Scopes, FormText::strange()});
    connection.sandbox = form.sandbox.trimmed();
    if (!connection.sandbox.isEmpty() && !isSendable(connection.sandbox))
        faults.append({FormField::Sandbox, FormText::strange()});
    const auto address = [&faults](FormField field, const QString &written, const QUrl &usual) {
        QUrl url = written.trimmed().isEmpty() ? usual : platformAddress(written);
        if (url.isEmpty())
            faults.append({field, FormText::address()});
        return url;
    };
    connection.gateway = address(FormField::Gateway, form.gateway, usualGateway());
    connection.ims = address(FormField::Ims, form.ims, usualIms());
    connection.name = form.name.simplified().left(200);
    if (connection.name.isEmpty())
        connection.name = connection.orgId;
    if (!faults.isEmpty())
        return faults;
    return connection;
}

QUrl usualGateway()
{
    return QUrl(u"https://platform.adobe.io"_s);
}

QUrl usualIms()
{
    return QUrl(u"https://ims-na1.adobelogin.com"_s);
}

} // namespace exportdesk
