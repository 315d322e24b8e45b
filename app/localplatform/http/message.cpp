// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/localplatform/http/message.h"

#include <QUrl>

#include <algorithm>

namespace localplatform
{

namespace
{

int hexDigit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    if (c >= 'A' && c <= 'F')
        return c - 'A' + 10;
    return -1;
}

QString decoded(std::string_view text, bool plusIsBlank)
{
    std::string bytes;
    bytes.reserve(text.size());
    for (size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '%' && i + 2 < text.size() && hexDigit(text[i + 1]) >= 0 && hexDigit(text[i + 2]) >= 0) {
            bytes += char(hexDigit(text[i + 1]) * 16 + hexDigit(text[i + 2]));
            i += 2;
        } else {
            bytes += plusIsBlank && text[i] == '+' ? ' ' : text[i];
        }
    }
    return QString::fromUtf8(bytes.data(), qsizetype(bytes.size()));
}

QString firstOf(const std::vector<std::pair<QString, QString>> &pairs, const QString &name)
{
    const auto found = std::ranges::find(pairs, name, &std::pair<QString, QString>::first);
    return found == pairs.end() ? QString() : found->second;
}

} // namespace

std::vector<std::pair<QString, QString>> formPairs(std::string_view text)
{
    std::vector<std::pair<QString, QString>> pairs;
    while (!text.empty()) {
        const std::string_view pair = text.substr(0, text.find('&'));
        text.remove_prefix(std::min(text.size(), pair.size() + 1));
        if (pair.empty())
            continue;
        const size_t equals = pair.find('=');
        const std::string_view value = equals == pair.npos ? std::string_view() : pair.substr(equals + 1);
        // A present parameter is never null, so that "?limit=" differs from no limit.
        QString text16 = decoded(value, true);
        if (text16.isNull())
            text16 = QStringLiteral("");
        pairs.emplace_back(decoded(pair.substr(0, equals), true), text16);
    }
    return pairs;
}

QString Request::header(const QString &name) const
{
    return firstOf(headers, name);
}

QString Request::parameter(const QString &name) const
{
    return firstOf(query, name);
}

bool Request::hasParameter(const QString &name) const
{
    return std::ranges::find(query, name, &std::pair<QString, QString>::first) != query.end();
}

void Request::setTarget(std::string_view target)
{
    // An absolute form ("GET http://host/path") is allowed to every client.
    authority.clear();
    if (const size_t scheme = target.find("://"); !target.starts_with('/') && scheme < 8) {
        const size_t slash = target.find('/', scheme + 3);
        const std::string_view host = target.substr(scheme + 3, slash == target.npos ? slash : slash - scheme - 3);
        authority = QString::fromUtf8(host.data(), qsizetype(host.size()));
        target = slash == target.npos ? std::string_view("/") : target.substr(slash);
    }
    target = target.substr(0, target.find('#'));
    const size_t mark = target.find('?');
    rawQuery = mark == target.npos ? std::string() : std::string(target.substr(mark + 1));
    query = formPairs(rawQuery);
    std::string_view rest = target.substr(0, mark);
    segments.clear();
    path.clear();
    while (!rest.empty()) {
        rest.remove_prefix(1);
        const std::string_view segment = rest.substr(0, rest.find('/'));
        rest.remove_prefix(segment.size());
        if (segment.empty())
            continue;
        segments << decoded(segment, false);
        path += u'/' + segments.last();
    }
    if (path.isEmpty())
        path = QStringLiteral("/");
}

void Response::setHeader(const std::string &name, const std::string &value)
{
    std::erase_if(headers, [&](const auto &header) { return header.first == name; });
    headers.emplace_back(name, value);
}

std::string otherParameters(const Request &request, const QStringList &left)
{
    std::string text;
    for (const auto &[name, value] : request.query) {
        if (!left.contains(name, Qt::CaseInsensitive))
            text += "&" + QUrl::toPercentEncoding(name).toStdString() + "="
                + QUrl::toPercentEncoding(value).toStdString();
    }
    return text;
}

} // namespace localplatform
