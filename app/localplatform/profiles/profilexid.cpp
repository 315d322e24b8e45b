// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/localplatform/profiles/profilexid.h"

#include <QByteArray>

#include <map>

namespace localplatform
{

namespace
{

constexpr auto XidForm = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

} // namespace

std::string xidOf(const Identity &identity)
{
    return QByteArray::fromStdString(identity.ns + '\n' + identity.value).toBase64(XidForm).toStdString();
}

std::optional<std::pair<std::string, std::string>> identityOfXid(const std::string &xid)
{
    const auto decoded = QByteArray::fromBase64Encoding(QByteArray::fromStdString(xid),
                                                        XidForm | QByteArray::AbortOnBase64DecodingErrors);
    const qsizetype end = decoded ? decoded.decoded.indexOf('\n') : -1;
    if (end <= 0)
        return {};
    return std::pair(decoded.decoded.first(end).toStdString(), decoded.decoded.sliced(end + 1).toStdString());
}

std::string namespaceNumber(const std::string &ns)
{
    static const std::map<std::string, int> standard{
        {"coreid", 0}, {"ecid", 4}, {"email", 6}, {"phone", 7}, {"aaid", 10}};
    if (const auto found = standard.find(ns); found != standard.end())
        return std::to_string(found->second);
    quint32 hash = 2166136261U; // FNV-1a: the same number in every run
    for (const char letter : ns)
        hash = (hash ^ static_cast<unsigned char>(letter)) * 16777619U;
    return std::to_string(10'000'000 + hash % 90'000'000);
}

} // namespace localplatform
