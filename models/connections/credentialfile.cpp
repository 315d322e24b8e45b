// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/connections/credentialfile.h"

#include "models/connections/rawcredential.h"
#include "models/platform/json.h"

#include <QMap>
#include <QRegularExpression>
#include <QStringDecoder>

namespace exportdesk
{

using namespace Qt::StringLiterals;

namespace
{

using Json = json::json;

CredentialFile refused(CredentialFamily family, CredentialProblem problem, const QString &detail = {})
{
    return {family, {}, problem, detail};
}

/// The text as UTF-8 without a byte order mark; editors on Windows also write UTF-16.
QByteArray withoutMark(const QByteArray &bytes)
{
    if (const auto encoding = QStringConverter::encodingForData(bytes);
        encoding && *encoding != QStringConverter::Utf8) {
        QStringDecoder decode(*encoding);
        return QString(decode(bytes)).toUtf8();
    }
    return bytes.startsWith("\xEF\xBB\xBF") ? bytes.mid(3) : bytes;
}

/// The text of a value; of a list the first that is not empty, as with `client_secrets`.
QString firstText(const Json &value)
{
    if (value.is_string())
        return json::fromUtf8(value.get_ref<const std::string &>()).trimmed();
    if (value.is_array()) {
        for (const Json &one : value) {
            QString text = one.is_array() ? QString() : firstText(one);
            if (!text.isEmpty())
                return text;
        }
    }
    if (value.is_object())
        return json::text(value, "client_secret").trimmed();
    return {};
}

QStringList scopesOf(const Json &value)
{
    QStringList scopes;
    if (value.is_string())
        return splitScopes(json::fromUtf8(value.get_ref<const std::string &>()));
    if (value.is_array()) {
        for (const Json &one : value) {
            if (one.is_string())
                scopes += splitScopes(json::fromUtf8(one.get_ref<const std::string &>()));
        }
    }
    return scopes;
}

/// Keys and values of one credential, found whatever the letter case and with "_" or "-" or none.
class Entries
{
public:
    void add(const QString &key, const Json &value)
    {
        const QString plain = plainKey(key);
        if (!m_values.contains(plain) || firstText(*m_values.value(plain)).isEmpty()) {
            m_values.insert(plain, &value);
            m_written.insert(plain, key);
        }
    }
    bool hasAny(const QStringList &keys) const
    {
        return std::any_of(keys.begin(), keys.end(), [this](const QString &key) { return m_values.contains(key); });
    }
    RawValue first(const QStringList &keys) const
    {
        RawValue found{keys.first(), {}};
        for (const QString &key : keys) {
            if (m_values.contains(key) && found.value.isEmpty())
                found = {m_written.value(key), firstText(*m_values.value(key))};
        }
        return found;
    }
    QStringList scopes() const
    {
        return m_values.contains(u"scopes"_s) ? scopesOf(*m_values.value(u"scopes"_s)) : QStringList();
    }

private:
    static QString plainKey(const QString &key)
    {
        static const QRegularExpression joints(u"[-_ ]"_s);
        return key.toLower().remove(joints);
    }

    QMap<QString, const Json *> m_values;
    QMap<QString, QString> m_written;
};

Entries entriesOf(const Json &object)
{
    Entries entries;
    for (const auto &[key, value] : object.items())
        entries.add(json::fromUtf8(key), value);
    return entries;
}

RawCredential rawFrom(const Entries &entries, const QString &name)
{
    RawCredential raw;
    raw.name = name;
    raw.orgId = entries.first({u"orgid"_s, u"imsorgid"_s, u"imsorg"_s});
    raw.clientId = entries.first({u"clientid"_s, u"apikey"_s});
    raw.secret = entries.first({u"clientsecrets"_s, u"clientsecret"_s, u"secret"_s});
    raw.scopesText = entries.first({u"scopes"_s});
    raw.scopes = entries.scopes();
    raw.ims = entries.first({u"ims"_s});
    raw.gateway = entries.first({u"gateway"_s, u"platformgateway"_s});
    raw.environment = entries.first({u"environment"_s});
    raw.sandbox = entries.first({u"sandboxname"_s, u"sandbox"_s});
    raw.jwt = entries.hasAny({u"publickeyswithexpiry"_s, u"privatekey"_s, u"pathtokey"_s, u"metascope"_s,
                              u"metascopes"_s, u"jwttoken"_s, u"techid"_s});
    return raw;
}

/// Credentials that can be used, or why the first one cannot.
CredentialFile fileOf(CredentialFamily family, const QList<RawCredential> &raws)
{
    CredentialFile file;
    file.family = family;
    std::optional<CredentialFault> firstFault;
    for (const RawCredential &raw : raws) {
        auto checked = checkCredential(raw);
        if (const auto *credential = std::get_if<ImportedCredential>(&checked))
            file.credentials.append(*credential);
        else if (!firstFault)
            firstFault = std::get<CredentialFault>(checked);
    }
    if (!file.credentials.isEmpty())
        return file;
    const CredentialFault fault = firstFault.value_or(CredentialFault());
    return refused(family, fault.problem, fault.detail);
}

const Json *objectAt(const Json *from, std::initializer_list<const char *> keys)
{
    for (const char *key : keys)
        from = from ? json::member(*from, key) : nullptr;
    return from && from->is_object() ? from : nullptr;
}

CredentialFile readProject(const Json &project)
{
    const auto family = CredentialFamily::ConsoleProject;
    const Json *details = objectAt(&project, {"workspace", "details"});
    const Json *list = details ? json::member(*details, "credentials") : nullptr;
    if (!list || !list->is_array())
        return refused(family, CredentialProblem::NotACredential);
    const Json *org = objectAt(&project, {"org"});
    QString title = json::text(project, "title");
    if (title.isEmpty())
        title = json::text(project, "name");
    QList<RawCredential> raws;
    bool jwt = false;
    QString otherKind;
    for (const Json &credential : *list) {
        const QString type = json::text(credential, "integration_type").toLower();
        const Json *oauth = objectAt(&credential, {"oauth_server_to_server"});
        if (!oauth)
            oauth = objectAt(&credential, {"oauth_server_to_server_migrate"});
        if (!type.startsWith("oauth_server_to_server"_L1) || !oauth) {
            jwt = jwt || type == "service"_L1;
            otherKind = otherKind.isEmpty() ? type : otherKind;
            continue;
        }
        Entries entries = entriesOf(*oauth);
        if (const Json *id = org ? json::member(*org, "ims_org_id") : nullptr)
            entries.add(u"ims_org_id"_s, *id);
        raws.append(rawFrom(entries, json::text(credential, "name")));
    }
    if (raws.isEmpty())
        return jwt
            ? refused(family, CredentialProblem::JwtOnly)
            : refused(family, otherKind.isEmpty() ? CredentialProblem::NotACredential : CredentialProblem::OtherKind,
                      otherKind);
    for (RawCredential &raw : raws) {
        if (raws.size() == 1 || raw.name.isEmpty())
            raw.name = title;
        else if (!title.isEmpty())
            raw.name = title + u" / " + raw.name;
    }
    return fileOf(family, raws);
}

CredentialFile readPostman(const Json &environment, const Json &values)
{
    Entries entries;
    for (const Json &entry : values) {
        const Json *value = json::member(entry, "value");
        if (value && json::boolean(entry, "enabled").value_or(true))
            entries.add(json::text(entry, "key"), *value);
    }
    if (!entries.hasAny({u"apikey"_s, u"clientid"_s, u"clientsecret"_s, u"imsorg"_s}))
        return refused(CredentialFamily::Postman, CredentialProblem::NotACredential);
    return fileOf(CredentialFamily::Postman, {rawFrom(entries, json::text(environment, "name"))});
}

CredentialFamily flatFamily(const Json &object)
{
    for (const char *key : {"ORG_ID", "CLIENT_ID", "API_KEY", "CLIENT_SECRETS"}) {
        if (object.contains(key))
            return CredentialFamily::ConsoleCredential;
    }
    if (object.contains("clientId"))
        return CredentialFamily::LocalPlatform;
    return object.contains("ims_org_id") ? CredentialFamily::IoCli : CredentialFamily::Aepp;
}

/// The contexts of an Adobe I/O CLI configuration, each a flat object.
CredentialFile readContexts(const Json &contexts)
{
    QList<RawCredential> raws;
    for (const auto &[name, context] : contexts.items()) {
        const Entries entries = context.is_object() ? entriesOf(context) : Entries();
        if (entries.hasAny({u"clientid"_s}))
            raws.append(rawFrom(entries, json::fromUtf8(name)));
    }
    return fileOf(CredentialFamily::IoCli, raws);
}

CredentialFile readObject(const Json &object)
{
    if (const Json *project = objectAt(&object, {"project"}))
        return readProject(*project);
    if (const Json *values = json::member(object, "values"); values && values->is_array())
        return readPostman(object, *values);
    if (const Json *contexts = objectAt(&object, {"ims", "contexts"}))
        return readContexts(*contexts);
    const Entries entries = entriesOf(object);
    if (!entries.hasAny({u"clientid"_s, u"apikey"_s, u"clientsecret"_s, u"clientsecrets"_s, u"orgid"_s, u"imsorgid"_s}))
        return refused(CredentialFamily::Unknown, CredentialProblem::NotACredential);
    return fileOf(flatFamily(object), {rawFrom(entries, json::text(object, "name"))});
}

} // namespace

CredentialFile readCredentialFile(const QByteArray &bytes)
{
    if (bytes.size() > credentialFileLimit)
        return refused(CredentialFamily::Unknown, CredentialProblem::TooLarge);
    const QByteArray text = withoutMark(bytes).trimmed();
    if (text.isEmpty())
        return refused(CredentialFamily::Unknown, CredentialProblem::Empty);
    const auto document = json::parse(text);
    if (!document) {
        // The parser quotes what it read last, which may be the secret: only the place is passed on.
        static const QRegularExpression place(uR"(line \d+, column \d+)"_s);
        const QString where = place.match(document.failure().detail).captured();
        return refused(CredentialFamily::Unknown, CredentialProblem::NotJson, where);
    }
    if (!document.value().is_object())
        return refused(CredentialFamily::Unknown, CredentialProblem::NotACredential);
    return readObject(document.value());
}

} // namespace exportdesk
