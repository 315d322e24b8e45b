// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/connections/credentialentries.h"

#include "models/connections/address.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

namespace exportdesk
{

using namespace Qt::StringLiterals;

namespace
{

using Role = CredentialRole;

/// The end of a key without joints, and what it means. Within a role, the better ones first.
struct KeyEnd {
    QLatin1String end;
    Role role;
    bool isAnybodys = false; ///< a word that other programs use as well
};

constexpr std::array keyEnds{
    KeyEnd{"imsorgid"_L1, Role::Organization},
    KeyEnd{"imsorg"_L1, Role::Organization},
    KeyEnd{"imsorganizationid"_L1, Role::Organization},
    KeyEnd{"imsorganization"_L1, Role::Organization},
    KeyEnd{"orgid"_L1, Role::Organization},
    KeyEnd{"organizationid"_L1, Role::Organization},
    KeyEnd{"organisationid"_L1, Role::Organization},
    KeyEnd{"organization"_L1, Role::Organization, true},
    KeyEnd{"organisation"_L1, Role::Organization, true},
    KeyEnd{"org"_L1, Role::Organization, true},
    KeyEnd{"clientid"_L1, Role::ClientId},
    KeyEnd{"apikey"_L1, Role::ClientId, true},
    KeyEnd{"clientsecrets"_L1, Role::Secret},
    KeyEnd{"clientsecret"_L1, Role::Secret},
    KeyEnd{"secret"_L1, Role::Secret, true},
    KeyEnd{"metascopes"_L1, Role::Retired},
    KeyEnd{"metascope"_L1, Role::Retired},
    KeyEnd{"scopes"_L1, Role::Scopes},
    KeyEnd{"scope"_L1, Role::Scopes},
    KeyEnd{"imshost"_L1, Role::Ims},
    KeyEnd{"imsurl"_L1, Role::Ims},
    KeyEnd{"imsbaseurl"_L1, Role::Ims},
    KeyEnd{"imsendpoint"_L1, Role::Ims},
    KeyEnd{"imsaddress"_L1, Role::Ims},
    KeyEnd{"imsserver"_L1, Role::Ims},
    KeyEnd{"imstokenurl"_L1, Role::Ims},
    KeyEnd{"imstokenendpoint"_L1, Role::Ims},
    KeyEnd{"imsauthurl"_L1, Role::Ims},
    KeyEnd{"ims"_L1, Role::Ims},
    KeyEnd{"tokenurl"_L1, Role::Ims, true},
    KeyEnd{"tokenendpoint"_L1, Role::Ims, true},
    KeyEnd{"tokenuri"_L1, Role::Ims, true},
    KeyEnd{"authurl"_L1, Role::Ims, true},
    KeyEnd{"authendpoint"_L1, Role::Ims, true},
    KeyEnd{"platformgateway"_L1, Role::Gateway},
    KeyEnd{"gateway"_L1, Role::Gateway},
    KeyEnd{"gatewayurl"_L1, Role::Gateway},
    KeyEnd{"gatewayhost"_L1, Role::Gateway},
    KeyEnd{"platformurl"_L1, Role::Gateway},
    KeyEnd{"platformhost"_L1, Role::Gateway},
    KeyEnd{"platformbaseurl"_L1, Role::Gateway},
    KeyEnd{"platformendpoint"_L1, Role::Gateway},
    KeyEnd{"baseurl"_L1, Role::Gateway, true},
    KeyEnd{"apiurl"_L1, Role::Gateway, true},
    KeyEnd{"apihost"_L1, Role::Gateway, true},
    KeyEnd{"apiendpoint"_L1, Role::Gateway, true},
    KeyEnd{"environment"_L1, Role::Environment},
    KeyEnd{"sandboxname"_L1, Role::Sandbox},
    KeyEnd{"sandbox"_L1, Role::Sandbox},
    KeyEnd{"publickeyswithexpiry"_L1, Role::Retired},
    KeyEnd{"privatekey"_L1, Role::Retired},
    KeyEnd{"pathtokey"_L1, Role::Retired},
    KeyEnd{"privatekeypath"_L1, Role::Retired},
    KeyEnd{"jwttoken"_L1, Role::Retired},
    KeyEnd{"techid"_L1, Role::Retired},
    KeyEnd{"authcode"_L1, Role::AuthorizationCode},
    KeyEnd{"authorizationcode"_L1, Role::AuthorizationCode},
    KeyEnd{"granttype"_L1, Role::Kind},
    KeyEnd{"integrationtype"_L1, Role::Kind},
    KeyEnd{"connectiontype"_L1, Role::Kind},
    KeyEnd{"credentialtype"_L1, Role::Kind},
    KeyEnd{"authtype"_L1, Role::Kind},
    KeyEnd{"oauthversion"_L1, Role::Kind},
};

/// "ADOBE_CLIENT_ID", "adobe.clientId" and "adobeClient-ID" have the same words, in lower case.
QStringList wordsOfKey(const QString &key)
{
    static const QRegularExpression word(u"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\\d+"_s);
    QStringList words;
    auto found = word.globalMatch(key);
    while (found.hasNext())
        words += found.next().captured().toLower();
    return words;
}

/// The longest end of the words that means something: its place in keyEnds and how many words it takes.
struct FoundEnd {
    int index;
    qsizetype words;
};

std::optional<FoundEnd> endOf(const QStringList &words)
{
    constexpr qsizetype wordsAtMost = 4;
    for (qsizetype count = std::min(wordsAtMost, words.size()); count > 0; --count) {
        const QString end = words.last(count).join(QString());
        const auto *found
            = std::find_if(keyEnds.begin(), keyEnds.end(), [&end](const KeyEnd &one) { return one.end == end; });
        if (found != keyEnds.end())
            return FoundEnd{int(found - keyEnds.begin()), count};
    }
    return {};
}

/// The address under a key that other programs use, too, is theirs unless it leads to the platform.
bool isOfPlatform(const QString &address)
{
    return isOfAdobe(platformAddress(address));
}

QString firstValue(const QStringList &values)
{
    const auto found = std::find_if(values.begin(), values.end(), [](const QString &one) { return !one.isEmpty(); });
    return found == values.end() ? QString() : *found;
}

bool beginsWith(const QStringList &words, const QStringList &beginning)
{
    return words.size() >= beginning.size() && words.first(beginning.size()) == beginning;
}

/// "oauthV1", "authorization_code", "OAuth Web App": a person signs in.
bool isPersonalKind(const QString &kind)
{
    static const QRegularExpression personal(
        u"^(oauth_?v1|authorization_?code|oauth_?(web|single|native|ios|android).*)$"_s,
        QRegularExpression::CaseInsensitiveOption);
    return personal.match(kind.trimmed()).hasMatch();
}

} // namespace

void CredentialEntries::add(const QString &key, const QStringList &values)
{
    constexpr qsizetype entriesAtMost = 5000;
    if (m_known.size() + m_others.size() >= entriesAtMost)
        return;
    const CredentialEntry entry{key, values};
    const QStringList words = wordsOfKey(key);
    const auto end = endOf(words);
    if (!end) {
        m_others.append(entry);
        return;
    }
    const QStringList prefix = words.first(words.size() - end->words);
    const KeyEnd &meaning = keyEnds[size_t(end->index)];
    const Role role = meaning.role;
    const bool isAddress = role == Role::Ims || role == Role::Gateway;
    if (isAddress && meaning.isAnybodys && !isOfPlatform(firstValue(values))) {
        m_others.append(entry);
        if (role == Role::Ims && !firstValue(values).isEmpty())
            m_foreignSignIns.append({entry, role, end->index, prefix, m_block});
        return;
    }
    const Known known{entry, role, end->index, prefix, m_block};
    m_block += repeatsWithin(known) ? 1 : 0;
    m_known.append({entry, role, end->index, prefix, m_block});
    if (role == Role::ClientId && !firstValue(values).isEmpty() && !m_prefixes.contains(prefix))
        m_prefixes.append(prefix);
}

bool CredentialEntries::has(Role role, bool spelledOut) const
{
    return std::any_of(m_known.begin(), m_known.end(), [role, spelledOut](const Known &one) {
        const bool isThere = role == Role::Retired || !firstValue(one.entry.values).isEmpty();
        return one.role == role && isThere && !(spelledOut && keyEnds[size_t(one.preference)].isAnybodys);
    });
}

/// How far a value is from a credential; negative: it belongs to another one.
int CredentialEntries::distance(const Known &known, const QStringList &prefix) const
{
    if (known.prefix == prefix)
        return 0;
    if (m_prefixes.contains(known.prefix))
        return -1;
    if (beginsWith(prefix, known.prefix))
        return 1;
    const bool isWithinOther = std::any_of(m_prefixes.begin(), m_prefixes.end(), [&](const QStringList &other) {
        return other != prefix && !other.isEmpty() && beginsWith(known.prefix, other);
    });
    if (isWithinOther)
        return -1;
    return beginsWith(known.prefix, prefix) ? 2 : 3;
}

/// Whether the block so far has another value under the same key.
bool CredentialEntries::repeatsWithin(const Known &known) const
{
    const auto counts = [](const Known &one) {
        const QString value = firstValue(one.entry.values);
        return !value.isEmpty() && !isTemplateValue(value);
    };
    return counts(known) && std::any_of(m_known.begin(), m_known.end(), [&](const Known &one) {
               return one.block == known.block && one.preference == known.preference && one.prefix == known.prefix
                   && counts(one) && one.entry.values != known.entry.values;
           });
}

/// Whether two values for one thing exclude each other.
bool CredentialEntries::contradict(const Known &one, const Known &other)
{
    const QString first = firstValue(one.entry.values);
    const QString second = firstValue(other.entry.values);
    if (second.isEmpty() || isTemplateValue(first) || isTemplateValue(second))
        return false;
    if (one.role == Role::Ims || one.role == Role::Gateway) { // one that is no address is refused as such
        const QString host = platformAddress(first).host();
        const QString otherHost = platformAddress(second).host();
        return !host.isEmpty() && !otherHost.isEmpty() && host != otherHost;
    }
    if (one.role == Role::Scopes) {
        const auto scopesOf = [](const Known &known) { return splitScopes(known.entry.values.join(u' ')); };
        return scopesOf(one) != scopesOf(other);
    }
    return std::none_of(one.entry.values.begin(), one.entry.values.end(),
                        [&other](const QString &value) { return other.entry.values.contains(value); });
}

/// The key of a value for the same thing that is as near as \a best and differs from it; empty when there is none.
QString CredentialEntries::contradictionTo(const Known &best, const QStringList &prefix) const
{
    const int away = distance(best, prefix);
    for (const Known &one : m_known) {
        const bool isSame = one.role == best.role && distance(one, prefix) == away;
        const bool isExact = one.preference == best.preference || !keyEnds[size_t(one.preference)].isAnybodys;
        const bool counts = best.role != Role::Sandbox || one.preference == best.preference;
        if (isSame && isExact && counts && contradict(best, one))
            return one.entry.key;
    }
    return {};
}

const CredentialEntries::Known *CredentialEntries::find(Role role, const QStringList &prefix) const
{
    const Known *best = nullptr;
    std::pair<int, int> bestRank;
    for (const Known &one : m_known) {
        if (one.role != role || firstValue(one.entry.values).isEmpty())
            continue;
        const int away = distance(one, prefix);
        const std::pair rank(away, one.preference);
        if (away >= 0 && (!best || rank < bestRank)) {
            best = &one;
            bestRank = rank;
        }
    }
    return best;
}

RawValue CredentialEntries::raw(Role role, const QStringList &prefix) const
{
    const Known *known = find(role, prefix);
    return known ? RawValue{known->entry.key, firstValue(known->entry.values)} : RawValue();
}

RawCredential CredentialEntries::credential(const QStringList &prefix) const
{
    RawCredential one;
    one.orgId = raw(Role::Organization, prefix);
    one.clientId = raw(Role::ClientId, prefix);
    one.secret = raw(Role::Secret, prefix);
    one.scopesText = raw(Role::Scopes, prefix);
    if (const Known *scopes = find(Role::Scopes, prefix)) {
        for (const QString &text : scopes->entry.values)
            one.scopes += splitScopes(text);
    }
    one.ims = raw(Role::Ims, prefix);
    one.gateway = raw(Role::Gateway, prefix);
    one.environment = raw(Role::Environment, prefix);
    one.sandbox = raw(Role::Sandbox, prefix);
    if (one.ims.value.isEmpty()) {
        for (const Known &foreign : m_foreignSignIns)
            one.ims = distance(foreign, prefix) == 0 ? RawValue{foreign.entry.key, firstValue(foreign.entry.values)}
                                                     : one.ims;
    }
    for (const Role role : {Role::ClientId, Role::Secret, Role::Organization, Role::Scopes, Role::Ims, Role::Gateway,
                            Role::Environment, Role::Sandbox}) {
        const Known *best = find(role, prefix);
        if (best && one.contradiction.isEmpty())
            one.contradiction = contradictionTo(*best, prefix);
    }
    one.jwt = has(Role::Retired);
    one.isPersonal
        = !raw(Role::AuthorizationCode, prefix).value.isEmpty() || isPersonalKind(raw(Role::Kind, prefix).value);
    return one;
}

/// Each block by itself, with the organization and the scopes that stand before all of them. Empty when one of the
/// blocks is no credential, or lacks more than that.
QList<CredentialEntries> CredentialEntries::blocks() const
{
    std::vector<CredentialEntries> parts(std::size_t(m_block) + 1);
    QList<Known> head;
    bool inHead = true;
    for (const Known &one : m_known) {
        inHead = inHead && one.block == 0 && one.role != Role::ClientId && one.role != Role::Secret;
        if (inHead)
            head += one;
        parts[std::size_t(one.block)].add(one.entry.key, one.entry.values);
    }
    for (CredentialEntries &part : parts) {
        for (const Known &shared : std::as_const(head)) {
            if (part.has(shared.role))
                continue;
            if (shared.role != Role::Organization && shared.role != Role::Scopes)
                return {}; // a host or a sandbox of one is not that of the other
            part.add(shared.entry.key, shared.entry.values);
        }
        if (!part.has(Role::ClientId) || !part.has(Role::Secret) || !part.has(Role::Organization)
            || !part.has(Role::Scopes))
            return {};
    }
    return QList<CredentialEntries>(parts.begin(), parts.end());
}

QList<RawCredential> CredentialEntries::credentials(const QString &name) const
{
    QList<RawCredential> all;
    const auto add = [&all](const RawCredential &one) {
        const bool isKnown = std::any_of(all.begin(), all.end(), [&one](const RawCredential &other) {
            return other.clientId.value == one.clientId.value && other.secret.value == one.secret.value;
        });
        if (!isKnown)
            all.append(one);
    };
    const QList<CredentialEntries> parts = m_block > 0 ? blocks() : QList<CredentialEntries>();
    for (const CredentialEntries &part : parts) {
        for (const RawCredential &one : part.credentials({}))
            add(one);
    }
    for (const QStringList &prefix : parts.isEmpty() ? m_prefixes : QList<QStringList>()) {
        RawCredential one = credential(prefix);
        one.name = m_prefixes.size() > 1 ? prefix.join(u' ') : name;
        add(one);
    }
    if (all.isEmpty())
        all.append(credential({}));
    if (all.size() == 1)
        all.first().name = name;
    std::stable_sort(all.begin(), all.end(), [](const RawCredential &a, const RawCredential &b) {
        return a.secret.value.isEmpty() < b.secret.value.isEmpty();
    });
    return all;
}

QStringList CredentialEntries::values(const QString &key) const
{
    QStringList values;
    for (const Known &one : m_known)
        values += one.entry.key == key ? firstValue(one.entry.values) : QString();
    for (const CredentialEntry &one : m_others)
        values += one.key == key ? firstValue(one.values) : QString();
    values.removeAll(QString());
    values.removeDuplicates();
    return values;
}

} // namespace exportdesk
