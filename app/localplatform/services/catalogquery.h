// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/localplatform/gateway/call.h"

#include <optional>

namespace localplatform
{

/// Catalog's list parameters, the same for datasets and batches ("Filter Catalog data using query parameters").
///
/// limit (1 to 100, default 20), start (record offset), orderBy or sort (`asc:created`, `desc:created,name`),
/// properties (top-level keys), property (`name~^Exp`, ==, !=, <, <=, >, >=, exists, !absent), tags (`TAG:VALUE`), and
/// plain filters on the names given.
class CatalogQuery
{
public:
    /// Which plain filters there are; the value says how the filter reads the object.
    enum class Filter { Equal, Above, Below, RelatedDataSet, Id };
    struct PlainFilter {
        const char *parameter;
        const char *key;
        Filter kind = Filter::Equal;
    };

    CatalogQuery(const Call &call, std::vector<PlainFilter> filters);

    /// The refusal of invalid parameters.
    std::optional<Response> objection() const;

    /// The object keyed by id, in the order asked for, of all records of a kind (and a \a parent, if one is given).
    Response answered(const Store &store, const QString &kind, const QString &parent = {}) const;

    /// The top-level members that `properties` asks for; all if it is absent.
    static nlohmann::json chosen(const Call &call, const nlohmann::json &object);

    /// A dataset as older services returned it, if a quirk asks for that; anything else as it is.
    static nlohmann::json respelled(const Call &call, nlohmann::json object, const QString &kind);

private:
    struct Row {
        const Document *document;
        nlohmann::json object;
    };

    bool isPlain() const;
    std::vector<Row> rows(const std::vector<Document> &documents) const;
    std::string shown(const Row &row) const;
    std::string endlessPage(const std::vector<Row> &rows) const;
    bool accepts(const Row &row) const;
    bool acceptsPlain(const Row &row, const PlainFilter &filter) const;
    bool acceptsProperty(const nlohmann::json &object, const QString &condition) const;
    bool acceptsTag(const nlohmann::json &object, const QString &wanted) const;
    void sort(std::vector<Row> &rows) const;

    const Call &m_call;
    bool m_isRespelled;
    std::vector<PlainFilter> m_filters;
    qint64 m_limit;
    qint64 m_start;
};

} // namespace localplatform
