// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/localplatform/services/catalogquery.h"

#include "app/localplatform/exporting/parquetfiles.h"

#include <QRegularExpression>

#include <algorithm>
#include <climits>

using namespace Qt::StringLiterals;

namespace localplatform
{

namespace
{

using nlohmann::json;

QString plainText(const json &value)
{
    return value.is_string() ? QString::fromStdString(value.get<std::string>()) : QString::fromStdString(value.dump());
}

/// `*` stands for anything, `**` for a star.
bool fitsWildcard(const QString &pattern, const QString &text)
{
    QString expression = QRegularExpression::escape(pattern);
    expression.replace(u"\\*\\*"_s, u"\x01"_s).replace(u"\\*"_s, u".*"_s).replace(u"\x01"_s, u"\\*"_s);
    return QRegularExpression(QRegularExpression::anchoredPattern(expression)).match(text).hasMatch();
}

/// Below 0, 0, above 0; numbers as numbers.
int compared(const json &value, const QString &with)
{
    bool number = false;
    const double right = with.toDouble(&number);
    if (value.is_number() && number) {
        const double left = value.get<double>();
        return left < right ? -1 : left > right ? 1 : 0;
    }
    return QString::compare(plainText(value), with);
}

/// A top-level member of that name, or else the one at a dot path (`schemaRef.id`); null if there is none.
const json *memberAt(const json &object, const QString &name)
{
    const json *value = &object;
    if (const auto whole = object.find(name.toStdString()); whole != object.end()) {
        value = &*whole;
    } else {
        for (const QString &step : name.split(u'.')) {
            const auto next = value->is_object() ? value->find(step.toStdString()) : value->end();
            if (!value->is_object() || next == value->end())
                return nullptr;
            value = &*next;
        }
    }
    return value->is_null() ? nullptr : value;
}

/// `name`, `!name`, or a name, a sign and a value.
const QRegularExpression &propertyForm()
{
    static const QRegularExpression form(u"^(!?)([^=!<>~]+)(?:(==|=|!=|<=|>=|<|>|~)(.*))?$"_s);
    return form;
}

bool below(const json &a, const json &b)
{
    if (a.is_number() && b.is_number())
        return a.get<double>() < b.get<double>();
    if (a.is_string() && b.is_string())
        return a.get_ref<const std::string &>() < b.get_ref<const std::string &>();
    return a.type() < b.type();
}

} // namespace

CatalogQuery::CatalogQuery(const Call &call, std::vector<PlainFilter> filters)
    : m_call(call)
    , m_isRespelled(call.quirks.contains("datasetForm") || call.quirks.contains("profileTag"))
    , m_filters(std::move(filters))
    , m_limit(call.number(u"limit"_s, 20))
    , m_start(call.number(u"start"_s, 0))
{
}

std::optional<Response> CatalogQuery::objection() const
{
    if (m_limit < 1 || m_limit > 100)
        return catalogFailure(400, u"limit must be a number from 1 to 100."_s);
    if (m_limit > 20 && m_call.request.parameter(u"properties"_s).split(u',').contains("observableSchema"_L1))
        return catalogFailure(400, u"limit must be at most 20 when observableSchema is asked for."_s);
    if (m_start < 0)
        return catalogFailure(400, u"start must be a number from 0."_s);
    for (const auto &[name, value] : m_call.request.query) {
        const auto condition = propertyForm().match(value);
        if (name == "property"_L1 && condition.captured(3) == "~"_L1
            && !QRegularExpression(condition.captured(4)).isValid())
            return catalogFailure(400, u"%1 is not a regular expression."_s.arg(condition.captured(4)));
    }
    return {};
}

bool CatalogQuery::acceptsPlain(const Row &row, const PlainFilter &filter) const
{
    QString wanted = m_call.request.parameter(QString::fromLatin1(filter.parameter));
    const bool negated = wanted.startsWith(u'!');
    const QStringList values = wanted.mid(negated ? 1 : 0).split(u',');
    const json value = row.object.value(filter.key, json());
    const auto fits = [&](const QString &one) {
        switch (filter.kind) {
        case Filter::Above:
            return value.is_number() && compared(value, one) > 0;
        case Filter::Below:
            return value.is_number() && compared(value, one) < 0;
        case Filter::RelatedDataSet:
            return row.document->parent == one;
        case Filter::Id:
            return row.document->id == one;
        case Filter::Equal:
            break;
        }
        return !value.is_null()
            && (one.contains(u'*') ? fitsWildcard(one, plainText(value)) : compared(value, one) == 0);
    };
    return std::ranges::any_of(values, fits) != negated;
}

bool CatalogQuery::acceptsProperty(const json &object, const QString &condition) const
{
    const auto match = propertyForm().match(condition);
    if (!match.hasMatch())
        return true;
    const json *const found = memberAt(object, match.captured(2).trimmed());
    const bool there = found != nullptr;
    const QString sign = match.captured(3);
    if (sign.isEmpty())
        return there == match.captured(1).isEmpty();
    if (!there)
        return sign == "!="_L1;
    if (sign == "~"_L1)
        return QRegularExpression(match.captured(4)).match(plainText(*found)).hasMatch();
    const int order = compared(*found, match.captured(4));
    if (sign == "!="_L1)
        return order != 0;
    if (sign.startsWith(u'<'))
        return order < 0 || (order == 0 && sign.size() == 2);
    if (sign.startsWith(u'>'))
        return order > 0 || (order == 0 && sign.size() == 2);
    return order == 0;
}

bool CatalogQuery::acceptsTag(const json &object, const QString &wanted) const
{
    const QString name = wanted.section(u':', 0, 0);
    const QString value = wanted.section(u':', 1);
    const json tags = object.value("tags", json::object());
    const auto tag = tags.is_object() ? tags.find(name.toStdString()) : tags.end();
    if (!tags.is_object() || tag == tags.end() || !tag->is_array())
        return false;
    return std::ranges::any_of(*tag, [&](const json &one) { return fitsWildcard(value, plainText(one)); });
}

bool CatalogQuery::accepts(const Row &row) const
{
    for (const PlainFilter &filter : m_filters) {
        if (m_call.request.hasParameter(QString::fromLatin1(filter.parameter)) && !acceptsPlain(row, filter))
            return false;
    }
    for (const auto &[name, value] : m_call.request.query) {
        if (name == "property"_L1 && !acceptsProperty(row.object, value))
            return false;
    }
    const QStringList tags = m_call.request.parameter(u"tags"_s).split(u',', Qt::SkipEmptyParts);
    return std::ranges::all_of(tags, [&](const QString &tag) { return acceptsTag(row.object, tag); });
}

void CatalogQuery::sort(std::vector<Row> &rows) const
{
    QString order = m_call.request.parameter(u"orderBy"_s);
    if (order.isEmpty())
        order = m_call.request.parameter(u"sort"_s);
    if (order.isEmpty())
        return;
    // A direction holds for the keys behind it, until another one is named.
    std::vector<std::pair<std::string, bool>> keys;
    bool down = false;
    for (const QString &key : order.split(u',', Qt::SkipEmptyParts)) {
        down = key.contains(u':') ? key.startsWith("desc:"_L1, Qt::CaseInsensitive) : down;
        keys.emplace_back(key.section(u':', -1).trimmed().toStdString(), down);
    }
    std::ranges::stable_sort(rows, [&](const Row &a, const Row &b) {
        for (const auto &[key, descending] : keys) {
            const json left = a.object.value(key, json());
            const json right = b.object.value(key, json());
            if (left != right)
                return descending ? below(right, left) : below(left, right);
        }
        return false;
    });
}

/// Whether the store itself can give the page: nothing is filtered, and the order is that of creation.
bool CatalogQuery::isPlain() const
{
    static const QStringList harmless{u"limit"_s, u"start"_s, u"properties"_s, u"orderBy"_s, u"sort"_s, u"dataSet"_s};
    for (const auto &[name, value] : m_call.request.query) {
        const bool order = name == "orderBy"_L1 || name == "sort"_L1;
        if (!harmless.contains(name) || (order && value != "asc:created"_L1 && value != "desc:created"_L1))
            return false;
    }
    const QString dataset = m_call.request.parameter(u"dataSet"_s);
    return !dataset.contains(u',') && !dataset.startsWith(u'!');
}

std::vector<CatalogQuery::Row> CatalogQuery::rows(const std::vector<Document> &documents) const
{
    std::vector<Row> found;
    found.reserve(documents.size());
    for (const Document &document : documents) {
        Row row{&document, json::parse(document.json, nullptr, false)};
        if (row.object.is_object() && accepts(row))
            found.push_back(std::move(row));
    }
    return found;
}

json CatalogQuery::respelled(const Call &call, json object, const QString &kind)
{
    if (kind != "dataSet"_L1)
        return object;
    // What is not there cannot be promised.
    if (!ParquetFiles::isAvailable())
        object["fileDescription"] = {{"persisted", true}, {"containerFormat", "json"}, {"format", "json"}};
    const std::string form = call.quirk("datasetForm", "");
    if (form == "2019" || form == "2021") {
        object.erase("classification");
        object.erase("extensions");
        object["state"] = form == "2019" ? "DRAFT" : "ACTIVE";
    }
    if (form == "2019")
        object["namespace"] = "ACP";
    if (form == "noBehavior" && object.contains("classification"))
        object["classification"].erase("dataBehavior");
    const std::string tag = call.quirk("profileTag", "");
    if (tag == "blank")
        object["tags"]["unifiedProfile"] = json::array({"enabled: true"});
    else if (tag == "null")
        object["tags"]["unifiedProfile"] = nullptr;
    else if (tag == "noTable")
        object["tags"].erase("adobe/pqs/table");
    else if (tag == "emptyTable")
        object["tags"]["adobe/pqs/table"] = json::array();
    return object;
}

json CatalogQuery::chosen(const Call &call, const json &object)
{
    const QStringList properties = call.request.parameter(u"properties"_s).split(u',', Qt::SkipEmptyParts);
    if (properties.isEmpty())
        return object;
    json chosen = json::object();
    for (const QString &property : properties) {
        const std::string key = property.trimmed().toStdString();
        if (object.contains(key))
            chosen[key] = object[key];
    }
    return chosen;
}

std::string CatalogQuery::shown(const Row &row) const
{
    if (!m_isRespelled && !m_call.request.hasParameter(u"properties"_s))
        return row.document->json;
    // Of batches nothing is respelled: they have no classification.
    const QString kind = row.object.contains("viewId") ? u"dataSet"_s : QString();
    return chosen(m_call, respelled(m_call, row.object, kind)).dump();
}

/// A full page wherever it starts: the first objects again, also under further ids where they are too few, or (quirk
/// "endlessPages": "fresh") under ids of this page only.
std::string CatalogQuery::endlessPage(const std::vector<Row> &rows) const
{
    const qint64 start = m_call.quirk("endlessPages", "") == "fresh" ? m_start : 0;
    std::string body = "{";
    for (qint64 i = start; i < start + m_limit && !rows.empty(); ++i) {
        const Row &row = rows[size_t(i) % rows.size()];
        const QString id = size_t(i) < rows.size() ? row.document->id : u"%1"_s.arg(i, 24, 16, '0'_L1);
        body += (i > start ? "," : "") + json(id.toStdString()).dump() + ':' + shown(row);
    }
    return body + '}';
}

Response CatalogQuery::answered(const Store &store, const QString &kind, const QString &parent) const
{
    const bool plain = isPlain();
    const qint64 start = m_call.isEndless() ? 0 : m_start;
    const QString orderBy
        = m_call.request.parameter(m_call.request.hasParameter(u"orderBy"_s) ? u"orderBy"_s : u"sort"_s);
    const auto order = orderBy.startsWith("desc:"_L1) && plain ? Store::Order::NewestFirst : Store::Order::OldestFirst;
    const std::vector<Document> documents = store.list(kind, m_call.place, order, plain ? int(m_limit) : -1,
                                                       plain ? int(std::min<qint64>(start, INT_MAX)) : 0, parent);
    std::vector<Row> found = rows(documents);
    if (!plain)
        sort(found);
    Response response;
    if (m_call.isEndless()) {
        response.body = endlessPage(found);
        return response;
    }
    const size_t begin = plain ? 0 : std::min(found.size(), size_t(start));
    const size_t end = std::min(found.size(), begin + size_t(m_limit));
    response.body = "{";
    for (size_t i = begin; i < end; ++i) {
        // Put together by hand: an object of the library would lose the order.
        response.body
            += (i > begin ? "," : "") + json(found[i].document->id.toStdString()).dump() + ':' + shown(found[i]);
    }
    response.body += '}';
    return response;
}

} // namespace localplatform
