// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/platform/json.h"
#include "models/platform/utc.h"

#include <QDateTime>
#include <QRegularExpression>

#include <vector>

using namespace Qt::StringLiterals;

using namespace Qt::StringLiterals;

namespace exportdesk::json
{

namespace
{

/// The library's own words without its name and number: "line 1, column 1: syntax error …".
QString wordsOf(const json::exception &error)
{
    static const QRegularExpression prefix(u"^\\[json\\.exception\\.[a-z_.0-9]+\\] (parse error at )?"_s);
    return QString::fromUtf8(error.what()).remove(prefix);
}

} // namespace

Failure unreadable(const QString &detail)
{
    Failure failure;
    failure.kind = Failure::Kind::Unreadable;
    failure.reached = Failure::Reached::Yes;
    failure.detail = detail;
    return failure;
}

Outcome<json> parse(const QByteArray &bytes)
{
    try {
        return json::parse(bytes.begin(), bytes.end());
    } catch (const json::parse_error &error) {
        // The library's own words mean nothing to an operator, who may have met the sign-in page of a network.
        const QByteArray beginning = bytes.left(200).trimmed();
        if (beginning.isEmpty())
            return unreadable(u"The text is empty."_s);
        if (beginning.startsWith('<'))
            return unreadable(u"This is a web page, not JSON."_s);
        const QByteArray read = bytes.left(qsizetype(error.byte) - 1);
        return unreadable(u"line %1, column %2: this is not JSON."_s.arg(read.count('\n') + 1)
                              .arg(read.size() - read.lastIndexOf('\n')));
    } catch (const json::exception &error) {
        return unreadable(wordsOf(error));
    }
}

Outcome<json> parse(const QByteArray &bytes, std::size_t membersAtMost)
{
    std::vector<std::size_t> members; // of the objects that are open, by depth
    const auto keep = [&](int depth, json::parse_event_t event, const json &) {
        const auto at = std::size_t(depth);
        if (members.size() <= at)
            members.resize(at + 1);
        if (event == json::parse_event_t::object_start && members.size() > at + 1)
            members[at + 1] = 0;
        return event != json::parse_event_t::key || ++members[at] <= membersAtMost;
    };
    try {
        return json::parse(bytes.begin(), bytes.end(), keep);
    } catch (const json::exception &error) {
        return unreadable(wordsOf(error));
    }
}

const json *member(const json &object, const char *key)
{
    if (!object.is_object())
        return nullptr;
    const auto found = object.find(key);
    return found == object.end() || found->is_null() ? nullptr : &*found;
}

QString fromUtf8(const std::string &text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

QString text(const json &object, const char *key)
{
    const json *value = member(object, key);
    if (!value)
        return {};
    if (value->is_string())
        return fromUtf8(value->get_ref<const std::string &>());
    return value->is_primitive() ? fromUtf8(value->dump()) : QString();
}

std::optional<qint64> integer(const json &object, const char *key)
{
    const json *value = member(object, key);
    if (!value)
        return {};
    if (value->is_number_unsigned()) {
        const auto number = value->get<std::uint64_t>();
        return number <= std::uint64_t(std::numeric_limits<qint64>::max()) ? std::optional(qint64(number))
                                                                           : std::nullopt;
    }
    if (value->is_number_integer())
        return value->get<qint64>();
    if (value->is_number_float()) {
        const double number = value->get<double>();
        return number > -9.0e18 && number < 9.0e18 ? std::optional(qint64(number)) : std::nullopt;
    }
    if (value->is_string()) {
        bool ok = false;
        const qint64 number = fromUtf8(value->get_ref<const std::string &>()).trimmed().toLongLong(&ok);
        return ok ? std::optional(number) : std::nullopt;
    }
    return {};
}

std::optional<bool> boolean(const json &object, const char *key)
{
    const json *value = member(object, key);
    if (!value)
        return {};
    if (value->is_boolean())
        return value->get<bool>();
    const QString written = text(object, key).trimmed().toLower();
    if (written == QLatin1String("true"))
        return true;
    if (written == QLatin1String("false"))
        return false;
    return {};
}

std::optional<qint64> timeMs(const json &object, const char *key)
{
    if (const auto number = integer(object, key)) {
        constexpr qint64 secondsEnd = 100'000'000'000; // as milliseconds this is 1973: no job is that old
        return *number > -secondsEnd && *number < secondsEnd ? *number * 1000 : *number;
    }
    QString written = text(object, key).trimmed();
    if (written.isEmpty())
        return {};
    const QDateTime time = QDateTime::fromString(written, Qt::ISODateWithMs);
    if (!time.isValid())
        return {};
    return (time.timeSpec() == Qt::LocalTime ? readAsUtc(time) : time).toMSecsSinceEpoch();
}

} // namespace exportdesk::json
