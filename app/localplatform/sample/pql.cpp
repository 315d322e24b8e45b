// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/localplatform/sample/pql.h"

#include "app/localplatform/profiles/times.h"

#include <algorithm>
#include <cctype>
#include <optional>
#include <stdexcept>

using json = nlohmann::json;

namespace localplatform
{

namespace
{

/// A parsed expression is the function that decides it; the record is the profile, or the event within a chain.
using Decision = std::function<bool(const PqlSubject &, const json &)>;
using Path = std::vector<std::string>;

constexpr double DayMs = 86'400'000.0;

/// Whether any value at the path satisfies; arrays are walked through.
bool any(const json &value, const Path &path, size_t step, const std::function<bool(const json &)> &satisfies)
{
    if (value.is_array()) {
        for (const json &item : value) {
            if (any(item, path, step, satisfies))
                return true;
        }
        return false;
    }
    if (step == path.size())
        return !value.is_null() && satisfies(value);
    if (!value.is_object())
        return false;
    const auto found = value.find(path[step]);
    return found != value.end() && any(*found, path, step + 1, satisfies);
}

template <typename Value>
bool compare(const Value &left, const std::string &operation, const Value &right)
{
    return operation == "=" ? left == right
        : operation == "!=" ? left != right
        : operation == "<"  ? left < right
        : operation == "<=" ? left <= right
        : operation == ">"  ? left > right
                            : left >= right;
}

/// Recursive descent over the text of an expression.
class Parser
{
public:
    explicit Parser(const std::string &text)
        : m_text(text)
    {
    }

    Decision whole()
    {
        Decision decision = disjunction();
        skip();
        if (m_at != m_text.size())
            fail("unexpected text");
        return decision;
    }

private:
    Decision disjunction()
    {
        Decision left = conjunction();
        while (word("or"))
            left = [left, right = conjunction()](const auto &subject, const json &record) {
                return left(subject, record) || right(subject, record);
            };
        return left;
    }

    Decision conjunction()
    {
        Decision left = negation();
        while (word("and"))
            left = [left, right = negation()](const auto &subject, const json &record) {
                return left(subject, record) && right(subject, record);
            };
        return left;
    }

    Decision negation()
    {
        if (word("not"))
            return [inner = negation()](const auto &subject, const json &record) { return !inner(subject, record); };
        if (sign("(")) {
            Decision inner = disjunction();
            expect(")");
            return inner;
        }
        return word("chain") ? chain() : predicate();
    }

    Decision predicate()
    {
        Path path = this->path();
        std::string call;
        if (sign("(")) { // the last step was a function
            call = path.back();
            path.pop_back();
        }
        if (call == "isNull" || call == "isNotNull") {
            expect(")");
            const bool wanted = call == "isNotNull";
            return [path, wanted](const auto &, const json &record) {
                return any(record, path, 0, [](const json &) { return true; }) == wanted;
            };
        }
        if (call == "startsWith") {
            const json prefix = literal();
            expect(")");
            return [path, prefix](const auto &, const json &record) {
                return any(record, path, 0, [&prefix](const json &value) {
                    return value.is_string() && value.get<std::string>().starts_with(prefix.get<std::string>());
                });
            };
        }
        if (!call.empty())
            fail("unknown function " + call);
        if (word("in"))
            return membership(path);
        if (word("occurs"))
            return occurrence(path);
        const std::string operation = comparison();
        const json wanted = literal();
        return [path, operation, wanted](const auto &, const json &record) {
            return any(record, path, 0, [&](const json &value) {
                return value.is_number() == wanted.is_number() && value.is_string() == wanted.is_string()
                    && compare(value, operation, wanted);
            });
        };
    }

    Decision membership(const Path &path)
    {
        expect("[");
        std::vector<json> choices;
        do
            choices.push_back(literal());
        while (sign(","));
        expect("]");
        return [path, choices](const auto &, const json &record) {
            return any(record, path, 0, [&choices](const json &value) {
                return std::find(choices.begin(), choices.end(), value) != choices.end();
            });
        };
    }

    Decision occurrence(const Path &path)
    {
        const std::string operation = comparison();
        const double days = daysBeforeNow();
        return [path, operation, days](const PqlSubject &subject, const json &record) {
            return any(record, path, 0, [&](const json &value) {
                const std::optional<qint64> time
                    = value.is_string() ? fromIsoTime(value.get<std::string>()) : std::nullopt;
                return time && compare(double(subject.nowMs - *time), operation, days * DayMs);
            });
        };
    }

    Decision chain()
    {
        expect("(");
        if (!word("xEvent"))
            fail("expected xEvent");
        expect(",");
        if (!word("timestamp"))
            fail("expected timestamp");
        expect(",");
        expect("[");
        path(); // the variable
        expect(":");
        if (!word("WHAT"))
            fail("expected WHAT");
        expect("(");
        const Decision what = disjunction();
        expect(")");
        std::string whenOperation, countOperation = ">=";
        double days = 0;
        double count = 1;
        if (word("WHEN")) {
            expect("(");
            whenOperation = comparison();
            days = daysBeforeNow();
            expect(")");
        }
        if (word("COUNT")) {
            expect("(");
            countOperation = comparison();
            count = literal().get<double>();
            expect(")");
        }
        expect("]");
        expect(")");
        return [=](const PqlSubject &subject, const json &) {
            double seen = 0;
            for (const PqlEvent &event : subject.events) {
                const double age = double(subject.nowMs - event.occurred);
                if ((whenOperation.empty() || compare(age, whenOperation, days * DayMs)) && what(subject, *event.body))
                    ++seen;
            }
            return compare(seen, countOperation, count);
        };
    }

    double daysBeforeNow()
    {
        const json number = literal();
        if (!number.is_number() || !word("days") || !word("before") || !word("now"))
            fail("expected a number of days before now");
        return number.get<double>();
    }

    std::string comparison()
    {
        for (const char *operation : {"!=", "<=", ">=", "=", "<", ">"}) {
            if (sign(operation))
                return operation;
        }
        fail("expected a comparison");
    }

    json literal()
    {
        skip();
        size_t end = m_at;
        if (end < m_text.size() && m_text[end] == '"')
            end = m_text.find('"', end + 1) + 1;
        else
            while (end < m_text.size() && (std::isalnum(static_cast<unsigned char>(m_text[end])) || m_text[end] == '.'))
                ++end;
        json value = json::parse(m_text.substr(m_at, end - m_at), nullptr, false);
        if (value.is_discarded())
            fail("expected a value");
        m_at = end;
        return value;
    }

    Path path()
    {
        skip();
        Path path(1);
        while (m_at < m_text.size()) {
            const char letter = m_text[m_at];
            if (letter == '.')
                path.emplace_back();
            else if (std::isalnum(static_cast<unsigned char>(letter)) || letter == '_')
                path.back() += letter;
            else
                break;
            ++m_at;
        }
        if (path.back().empty())
            fail("expected a field");
        return path;
    }

    bool word(const std::string &wanted)
    {
        skip();
        const size_t end = m_at + wanted.size();
        if (m_text.compare(m_at, wanted.size(), wanted) != 0
            || (end < m_text.size()
                && (std::isalnum(static_cast<unsigned char>(m_text[end])) || m_text[end] == '_' || m_text[end] == '.')))
            return false;
        m_at = end;
        return true;
    }

    bool sign(const std::string &wanted)
    {
        skip();
        if (m_text.compare(m_at, wanted.size(), wanted) != 0)
            return false;
        m_at += wanted.size();
        return true;
    }

    void expect(const std::string &wanted)
    {
        if (!sign(wanted))
            fail("expected " + wanted);
    }

    void skip()
    {
        while (m_at < m_text.size() && std::isspace(static_cast<unsigned char>(m_text[m_at])))
            ++m_at;
    }

    [[noreturn]] void fail(const std::string &what) const
    {
        throw std::runtime_error("PQL, column " + std::to_string(m_at + 1) + ": " + what + " in " + m_text);
    }

    const std::string &m_text;
    size_t m_at = 0;
};

} // namespace

Pql Pql::parse(const std::string &expression)
{
    Pql pql;
    pql.m_decide = Parser(expression).whole();
    return pql;
}

bool Pql::matches(const PqlSubject &subject) const
{
    return m_decide(subject, subject.profile);
}

} // namespace localplatform
