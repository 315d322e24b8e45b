// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/platform/json.h"
#include "models/platform/utc.h"

#include <QDateTime>
#include <QRegularExpression>

#include <utility>
#include <vector>

using namespace Qt::StringLiterals;

namespace exportdesk::json
{

namespace
{

/// Why the library could not read a text, for an operator, who may have met the sign-in page of a network.
QString whyUnreadable(const QByteArray &bytes, const json::exception &error)
{
    const auto *syntax = dynamic_cast<const json::parse_error *>(&error);
    if (!syntax) { // the library's own words, without its name and number
        static const QRegularExpression prefix(u"^\\[json\\.exception\\.[a-z_.0-9]+\\] "_s);
        return QString::fromUtf8(error.what()).remove(prefix);
    }
    const QByteArray beginning = bytes.left(200).trimmed();
    if (beginning.isEmpty())
        return u"The text is empty."_s;
    if (beginning.startsWith('<'))
        return u"This is a web page, not JSON."_s;
    const QByteArray read = bytes.left(qsizetype(syntax->byte) - 1);
    return u"line %1, column %2: this is not JSON."_s.arg(read.count('\n') + 1)
        .arg(read.size() - read.lastIndexOf('\n'));
}

/// Builds the document and leaves out members beyond a number. The library's own filter does the same in steps that
/// grow with the square of the members.
class NarrowReader
{
public:
    NarrowReader(const QByteArray &bytes, std::size_t membersAtMost)
        : m_bytes(bytes)
        , m_membersAtMost(membersAtMost)
    {
    }
    json take() { return std::move(m_root); }
    const QString &problem() const { return m_problem; }

    // What the parser calls.
    bool null() { return add(nullptr); }
    bool boolean(bool value) { return add(value); }
    bool number_integer(json::number_integer_t value) { return add(value); }
    bool number_unsigned(json::number_unsigned_t value) { return add(value); }
    bool number_float(json::number_float_t value, const json::string_t &) { return add(value); }
    bool string(json::string_t &value) { return add(std::move(value)); }
    bool binary(json::binary_t &value) { return add(std::move(value)); }
    bool start_object(std::size_t) { return open(json::object()); }
    bool start_array(std::size_t) { return open(json::array()); }
    bool end_object() { return close(); }
    bool end_array() { return close(); }
    bool key(json::string_t &name)
    {
        if (m_skipped > 0)
            return true;
        Open &object = m_open.back();
        m_skipsNext = ++object.members > m_membersAtMost;
        if (!m_skipsNext)
            m_member = &(*object.value)[name];
        return true;
    }
    bool parse_error(std::size_t, const std::string &, const json::exception &error)
    {
        m_problem = whyUnreadable(m_bytes, error);
        return false;
    }

private:
    struct Open {
        json *value;
        std::size_t members = 0;
    };

    json *place(json value)
    {
        if (m_open.empty()) {
            m_root = std::move(value);
            return &m_root;
        }
        json &parent = *m_open.back().value;
        if (parent.is_array())
            return &parent.emplace_back(std::move(value));
        *m_member = std::move(value);
        return m_member;
    }
    bool add(json value)
    {
        if (m_skipped == 0 && !std::exchange(m_skipsNext, false))
            place(std::move(value));
        return true;
    }
    bool open(json container)
    {
        if (m_skipped > 0 || std::exchange(m_skipsNext, false))
            ++m_skipped;
        else
            m_open.push_back({place(std::move(container))});
        return true;
    }
    bool close()
    {
        if (m_skipped > 0)
            --m_skipped;
        else
            m_open.pop_back();
        return true;
    }

    const QByteArray m_bytes;
    const std::size_t m_membersAtMost;
    json m_root;
    QString m_problem;
    std::vector<Open> m_open;
    json *m_member = nullptr; ///< of the innermost object, to be filled next
    std::size_t m_skipped = 0; ///< containers that are open and left out
    bool m_skipsNext = false;
};

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
    } catch (const json::exception &error) {
        return unreadable(whyUnreadable(bytes, error));
    }
}

Outcome<json> parse(const QByteArray &bytes, std::size_t membersAtMost)
{
    NarrowReader reader(bytes, membersAtMost);
    if (!json::sax_parse(bytes.begin(), bytes.end(), &reader))
        return unreadable(reader.problem());
    return reader.take();
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
