// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/localplatform/gateway/call.h"

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace localplatform
{

using nlohmann::json;

bool Call::quirk(const char *name) const
{
    return flagOf(quirks, name);
}

std::string Call::quirk(const char *name, const char *otherwise) const
{
    const auto found = quirks.find(name);
    return found != quirks.end() && found->is_string() ? found->get<std::string>() : std::string(otherwise);
}

qint64 Call::quirk(const char *name, qint64 otherwise) const
{
    return numberOf(quirks, name, otherwise);
}

json Call::sandboxReference() const
{
    return {{"sandboxId", sandbox.value("id", json(""))},
            {"sandboxName", place.sandbox.toStdString()},
            {"type", sandbox.value("type", json("production"))},
            {"default", flagOf(sandbox, "isDefault")}};
}

qint64 Call::number(const QString &parameter, qint64 otherwise) const
{
    if (!request.hasParameter(parameter))
        return otherwise;
    bool good = false;
    const qint64 value = request.parameter(parameter).toLongLong(&good);
    return good && value >= 0 ? std::min<qint64>(value, std::numeric_limits<int>::max()) : -1;
}

namespace
{

bool isTooLarge(const json &value, int depth, int &members)
{
    if (!value.is_structured())
        return false;
    members += int(value.size());
    return depth > DeepestNesting || members > 100'000
        || std::ranges::any_of(value, [&](const json &inner) { return isTooLarge(inner, depth + 1, members); });
}

/// Where the nesting becomes too deep; the size of the text if it does not.
size_t tooDeepAt(const std::string &text)
{
    int depth = 0;
    bool inText = false;
    for (size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (inText && c == '\\')
            ++i;
        else if (c == '"')
            inText = !inText;
        else if (!inText && (c == '[' || c == '{') && ++depth > DeepestNesting)
            return i;
        else if (!inText && (c == ']' || c == '}'))
            --depth;
    }
    return text.size();
}

/// Line and column of a byte.
void place(ParsedBody &result, const std::string &body, size_t at)
{
    result.line = 1 + int(std::count(body.begin(), body.begin() + qsizetype(at), '\n'));
    const size_t lineStart = at == 0 ? body.npos : body.rfind('\n', at - 1);
    result.column = int(lineStart == body.npos ? at + 1 : at - lineStart);
}

QString located(const ParsedBody &result, const QString &reason)
{
    return u"line %1, column %2: %3"_s.arg(result.line).arg(result.column).arg(reason);
}

} // namespace

bool isTooLarge(const json &value)
{
    int members = 0;
    return isTooLarge(value, 1, members);
}

ParsedBody parsed(const std::string &body)
{
    ParsedBody result;
    if (const size_t at = tooDeepAt(body); at < body.size()) {
        place(result, body, at);
        result.error = located(result, u"nested deeper than %1 levels"_s.arg(DeepestNesting));
        return result;
    }
    try {
        result.value = json::parse(body);
    } catch (const json::parse_error &error) {
        size_t at = std::min(body.size(), error.byte > 0 ? error.byte - 1 : 0);
        // The parser has passed the unexpected token: go back to its beginning.
        if (at > 0 && at < body.size() && body[at] == '"') {
            const size_t quote = body.rfind('"', at - 1);
            const size_t newline = body.rfind('\n', at);
            if (quote != body.npos && (newline == body.npos || quote > newline))
                at = quote;
        }
        place(result, body, at);
        const QString text = QString::fromUtf8(error.what());
        const qsizetype reason = text.indexOf(u": "_s, text.indexOf(u"column"_s));
        result.error = located(result, reason < 0 ? text : text.mid(reason + 2));
    } catch (const json::exception &error) {
        result.error = QString::fromUtf8(error.what());
    }
    return result;
}

QString textOf(const json &object, const char *name)
{
    const auto found = object.find(name);
    return found != object.end() && found->is_string() ? QString::fromStdString(found->get_ref<const std::string &>())
                                                       : QString();
}

qint64 numberOf(const json &object, const char *name, qint64 otherwise)
{
    const auto found = object.find(name);
    if (found == object.end() || !found->is_number())
        return otherwise;
    if (found->is_number_float()) {
        const double value = found->get<double>();
        return value > -9e18 && value < 9e18 ? qint64(value) : otherwise;
    }
    return found->get<qint64>();
}

bool flagOf(const json &object, const char *name, bool otherwise)
{
    const auto found = object.find(name);
    return found != object.end() && found->is_boolean() ? found->get<bool>() : otherwise;
}

} // namespace localplatform
