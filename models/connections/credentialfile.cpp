// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/connections/credentialfile.h"

#include "models/connections/credentialentries.h"
#include "models/connections/repeatedmembers.h"
#include "models/connections/settingstext.h"
#include "models/connections/tokencommand.h"
#include "models/platform/json.h"

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
    return {family, {}, problem, detail, {}};
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

/// The texts of a value: one, or those of a list; of `client_secrets`, those within the objects.
QStringList textsOf(const Json &value)
{
    if (value.is_string())
        return {json::fromUtf8(value.get_ref<const std::string &>()).trimmed()};
    if (value.is_object())
        return {json::text(value, "client_secret").trimmed()};
    QStringList texts;
    if (value.is_array()) {
        for (const Json &one : value)
            texts += one.is_array() ? QStringList() : textsOf(one);
    }
    return texts;
}

/// Adds what an object contains, with the keys of its parents. Of a list of texts all belong to its key.
void addEntries(const Json &node, const QString &parents, int depth, CredentialEntries &entries)
{
    constexpr int deepest = 8;
    if (depth > deepest)
        return;
    qsizetype index = 0;
    for (const auto &[key, value] : node.items()) {
        const QString name = node.is_array() ? QString::number(++index) : json::fromUtf8(key);
        const QString path = parents.isEmpty() ? name : parents + u'.' + name;
        const bool isList = value.is_array() && (value.empty() || !value.front().is_structured());
        if (value.is_structured() && !isList)
            addEntries(value, path, depth + 1, entries);
        entries.add(path, value.is_object() ? QStringList() : textsOf(value));
    }
}

CredentialEntries entriesOf(const Json &object)
{
    CredentialEntries entries;
    addEntries(object, {}, 0, entries);
    return entries;
}

/// Only what an object says itself.
CredentialEntries flatEntriesOf(const Json &object)
{
    CredentialEntries entries;
    for (const auto &[key, value] : object.items())
        entries.add(json::fromUtf8(key), value.is_object() ? QStringList() : textsOf(value));
    return entries;
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
    file = refused(family, fault.problem, fault.detail);
    file.partial = fault.partial;
    return file;
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
        CredentialEntries entries = flatEntriesOf(*oauth);
        if (org)
            entries.add(u"ims_org_id"_s, {json::text(*org, "ims_org_id")});
        raws += entries.credentials(json::text(credential, "name"));
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
    CredentialEntries entries;
    for (const Json &entry : values) {
        const Json *value = json::member(entry, "value");
        if (value && json::boolean(entry, "enabled").value_or(true))
            entries.add(json::text(entry, "key"), textsOf(*value));
    }
    if (!entries.has(CredentialRole::ClientId) && !entries.has(CredentialRole::Secret, true)
        && !entries.has(CredentialRole::Organization, true))
        return refused(CredentialFamily::Postman, CredentialProblem::NotACredential);
    return fileOf(CredentialFamily::Postman, entries.credentials(json::text(environment, "name")));
}

CredentialFamily flatFamily(const Json &object)
{
    for (const char *key : {"ORG_ID", "CLIENT_ID", "API_KEY", "CLIENT_SECRETS"}) {
        if (object.contains(key))
            return CredentialFamily::ConsoleCredential;
    }
    if (object.contains("clientId"))
        return CredentialFamily::LocalPlatform;
    if (object.contains("ims_org_id"))
        return CredentialFamily::IoCli;
    static const QStringList keysOfAepp{u"clientid"_s, u"apikey"_s, u"orgid"_s, u"secret"_s};
    for (const auto &[key, value] : object.items()) {
        if (object.is_object() && keysOfAepp.contains(json::fromUtf8(key).toLower().remove(u'_')))
            return CredentialFamily::Aepp;
    }
    return CredentialFamily::Settings;
}

/// The contexts of an Adobe I/O CLI configuration, each a flat object.
CredentialFile readContexts(const Json &contexts)
{
    QList<RawCredential> raws;
    for (const auto &[name, context] : contexts.items()) {
        const CredentialEntries entries = context.is_object() ? flatEntriesOf(context) : CredentialEntries();
        if (entries.has(CredentialRole::ClientId, true))
            raws += entries.credentials(json::fromUtf8(name));
    }
    return fileOf(CredentialFamily::IoCli, raws);
}

/// Whether a credential stands among other settings, or deeper in the file; an organization alone is in many responses.
bool hasCredential(const CredentialEntries &entries)
{
    const bool hasMore = entries.has(CredentialRole::Secret) || entries.has(CredentialRole::Scopes)
        || entries.has(CredentialRole::Organization, true);
    return entries.has(CredentialRole::Secret, true) || (entries.has(CredentialRole::ClientId, true) && hasMore);
}

CredentialFile readObject(const Json &object)
{
    if (const Json *project = objectAt(&object, {"project"}))
        return readProject(*project);
    if (const Json *values = json::member(object, "values"); values && values->is_array())
        return readPostman(object, *values);
    if (const Json *contexts = objectAt(&object, {"ims", "contexts"}))
        return readContexts(*contexts);
    const CredentialEntries all = entriesOf(object);
    const CredentialEntries flat = object.is_object() ? flatEntriesOf(object) : CredentialEntries();
    const bool isCredential = flat.has(CredentialRole::ClientId) || flat.has(CredentialRole::Secret, true)
        || flat.has(CredentialRole::Organization, true) || hasCredential(all);
    if (!isCredential)
        return refused(CredentialFamily::Unknown, CredentialProblem::NotACredential);
    return fileOf(flatFamily(object), all.credentials(json::text(object, "name")));
}

/// The objects of JSON in a text that is more than that, such as several downloads one after another.
QList<QByteArray> objectsIn(const QByteArray &text)
{
    constexpr qsizetype most = 50;
    QList<QByteArray> objects;
    qsizetype begin = -1;
    int depth = 0;
    bool isQuoted = false;
    for (qsizetype at = 0; at < text.size() && objects.size() < most; ++at) {
        const char c = text.at(at);
        if (isQuoted && c == '\\') {
            ++at;
        } else if (depth > 0 && c == '"') {
            isQuoted = !isQuoted;
        } else if (!isQuoted && c == '{') {
            begin = depth++ == 0 ? at : begin;
        } else if (!isQuoted && depth > 0 && c == '}' && --depth == 0) {
            objects += text.mid(begin, at + 1 - begin);
        }
    }
    return objects;
}

/// A document of JSON; a key that it repeats with another value is never read silently.
CredentialFile readDocument(const Json &document, const QByteArray &bytes)
{
    CredentialFile file = readObject(document);
    const bool isUsed = !file.problem || file.partial;
    const QString repeated = isUsed ? contradictoryMember(bytes) : QString();
    return repeated.isEmpty() ? file : refused(file.family, CredentialProblem::Contradictory, repeated);
}

/// The credentials in the objects of a text, each read by itself so that none gets a part of another.
std::optional<CredentialFile> readObjects(const QByteArray &text)
{
    std::optional<CredentialFile> all;
    for (const QByteArray &bytes : objectsIn(text)) {
        const auto document = json::parse(bytes);
        if (!document || document.value().empty())
            continue;
        const CredentialFile one = readDocument(document.value(), bytes);
        if (one.problem == CredentialProblem::NotACredential || one.problem == CredentialProblem::MissingClientId)
            continue;
        if (one.problem == CredentialProblem::Contradictory)
            return one; // maybe the one that is meant
        if (!all || (all->problem && !one.problem)) {
            all = one;
            continue;
        }
        for (const ImportedCredential &credential : one.credentials) {
            if (!all->credentials.contains(credential))
                all->credentials += credential;
        }
    }
    return all;
}

/// What is not JSON: settings, or a command that requests a token.
CredentialFile readPlainText(const QString &text, const QString &place)
{
    if (const auto command = readTokenCommand(text))
        return fileOf(CredentialFamily::TokenCommand, {*command});
    if (const auto several = readObjects(text.toUtf8()))
        return *several;
    static const QRegularExpression json(u"^(?:\\{|\\[\\s*(?:[{\"]|\\[(?![\\w. -]+\\]\\])))"_s);
    const bool isBrokenJson = json.match(text).hasMatch(); // its values may be cut off
    const CredentialEntries entries = isBrokenJson ? CredentialEntries() : readSettingsText(text);
    if (!entries.has(CredentialRole::ClientId, true) && !entries.has(CredentialRole::Secret, true))
        return refused(CredentialFamily::Unknown, CredentialProblem::NotJson, place);
    return fileOf(CredentialFamily::Settings, entries.credentials({}));
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
        return readPlainText(QString::fromUtf8(text), place.match(document.failure().detail).captured());
    }
    if (!document.value().is_structured() || document.value().empty())
        return refused(CredentialFamily::Unknown, CredentialProblem::NotACredential);
    return readDocument(document.value(), text);
}

} // namespace exportdesk
