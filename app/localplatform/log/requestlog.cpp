// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/localplatform/log/requestlog.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace localplatform
{

namespace
{

using nlohmann::json;

constexpr size_t MostEntries = 20'000;
constexpr size_t MostBody = 64 * 1024;
constexpr size_t MostBytes = 64 * 1024 * 1024;

/// Secrets in forms and queries (`client_secret=…`) and in JSON (`"client_secret": "…"`).
QString masked(QString text)
{
    static const QRegularExpression form(u"((?:client_secret|access_token|user_token|jwt_token)=)[^&\\s]*"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression member(u"(\"(?:client_secrets?|access_token)\"\\s*:\\s*\")(?:[^\"\\\\]|\\\\.)*"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    return text.replace(form, u"\\1<masked>"_s).replace(member, u"\\1<masked>"_s);
}

std::string maskedHeader(const QString &name, const QString &value)
{
    if (name == "authorization"_L1) {
        const qsizetype blank = value.indexOf(u' ');
        return blank < 0 ? "<masked>" : value.left(blank + 1).toStdString() + "<masked>";
    }
    if (name == "x-user-token"_L1 || name == "x-local-secret"_L1 || name == "cookie"_L1)
        return "<masked>";
    return value.toStdString();
}

} // namespace

void RequestLog::add(const Request &request, int status, qint64 startedMs, qint64 durationMs, const json &fault)
{
    json headers = json::object();
    for (const auto &[name, value] : request.headers)
        headers[name.toStdString()] = maskedHeader(name, value);
    const std::string_view body = std::string_view(request.body).substr(0, MostBody);
    json entry{{"time", startedMs},
               {"method", request.method.toStdString()},
               {"path", request.path.toStdString()},
               {"query", masked(QString::fromStdString(request.rawQuery)).toStdString()},
               {"headers", std::move(headers)},
               {"body", masked(QString::fromUtf8(body.data(), qsizetype(body.size()))).toStdString()},
               {"status", status},
               {"durationMs", durationMs}};
    if (!fault.empty())
        entry["fault"] = fault;
    const std::lock_guard lock(m_lock);
    entry["number"] = ++m_number;
    m_entries.push_back(entry.dump(-1, ' ', false, json::error_handler_t::replace));
    m_bytes += m_entries.back().size();
    while (m_entries.size() > MostEntries || m_bytes > MostBytes) {
        m_bytes -= m_entries.front().size();
        m_entries.pop_front();
    }
}

std::string RequestLog::text() const
{
    const std::lock_guard lock(m_lock);
    std::string text = "[";
    for (const std::string &entry : m_entries)
        text.append(text.size() > 1 ? ",\n" : "").append(entry);
    return text + "]";
}

void RequestLog::clear()
{
    const std::lock_guard lock(m_lock);
    m_entries.clear();
    m_bytes = 0;
}

} // namespace localplatform
