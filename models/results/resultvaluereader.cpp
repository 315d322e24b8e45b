// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/results/resultvaluereader.h"

#include "models/platform/json.h"

namespace exportdesk
{

using namespace Qt::StringLiterals;

namespace
{

/// Builds the value while it is parsed: in a document of the library, large numbers would lose digits.
class ValueBuilder final : public nlohmann::json_sax<nlohmann::json>
{
public:
    bool null() override { return add(ResultValue::Kind::Null, {}); }
    bool boolean(bool value) override { return add(ResultValue::Kind::Boolean, value ? u"true"_s : u"false"_s); }
    bool number_integer(number_integer_t value) override
    {
        return add(ResultValue::Kind::Number, QString::number(qlonglong(value)));
    }
    bool number_unsigned(number_unsigned_t value) override
    {
        return add(ResultValue::Kind::Number, QString::number(qulonglong(value)));
    }
    bool number_float(number_float_t, const string_t &written) override
    {
        return add(ResultValue::Kind::Number, QString::fromLatin1(written.data(), qsizetype(written.size())));
    }
    bool string(string_t &value) override { return add(ResultValue::Kind::Text, json::fromUtf8(value)); }
    bool binary(binary_t &) override { return false; }
    bool start_object(std::size_t) override { return begin(ResultValue::Kind::Object); }
    bool key(string_t &value) override
    {
        m_open.back().keys.append(json::fromUtf8(value));
        return true;
    }
    bool end_object() override { return end(); }
    bool start_array(std::size_t) override { return begin(ResultValue::Kind::Array); }
    bool end_array() override { return end(); }
    bool parse_error(std::size_t, const std::string &, const nlohmann::detail::exception &) override { return false; }

    ResultValue &&taken() { return std::move(m_whole); }

private:
    bool begin(ResultValue::Kind kind)
    {
        ResultValue value;
        value.kind = kind;
        m_open.push_back(std::move(value));
        return m_open.size() <= size_t(resultValueDepthAtMost);
    }
    bool end()
    {
        ResultValue value = std::move(m_open.back());
        m_open.pop_back();
        return place(std::move(value));
    }
    bool add(ResultValue::Kind kind, const QString &text) { return place({kind, text, {}, {}}); }
    bool place(ResultValue value)
    {
        if (m_open.empty())
            m_whole = std::move(value);
        else
            m_open.back().items.push_back(std::move(value));
        return true;
    }

    std::vector<ResultValue> m_open;
    ResultValue m_whole;
};

} // namespace

std::optional<ResultValue> readResultValue(const QByteArray &bytes)
{
    ValueBuilder builder;
    if (!nlohmann::json::sax_parse(bytes.cbegin(), bytes.cend(), &builder))
        return std::nullopt;
    return builder.taken();
}

} // namespace exportdesk
