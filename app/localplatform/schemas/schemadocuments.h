// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <nlohmann/json.hpp>

namespace localplatform
{

/// How a schema is shown; the Accept header chooses (Schema Registry guide, "Getting started").
enum class SchemaForm {
    Id, ///< xed-id: title, $id, meta:altId, version
    Raw, ///< xed: attributes, properties kept behind one $ref
    Full, ///< xed-full: everything resolved
    FullNoText ///< xed-full-notext: without titles and descriptions
};

inline constexpr char ProfileUnionId[] = "https://ns.adobe.com/xdm/context/profile__union";
inline constexpr char EventUnionId[] = "https://ns.adobe.com/xdm/context/experienceevent__union";

/// The union schemas of the sample organization. Built once, safe to read from any thread.
class SchemaDocuments
{
public:
    /// Both unions, profile first.
    static nlohmann::json unions(SchemaForm form);

    /// One union by $id or meta:altId; null when there is none.
    static nlohmann::json union_(const QString &idOrAltId, SchemaForm form);

    /// Of exported profiles with all their events.
    static nlohmann::json exportedRow();

    /// Whether a dot path of `fields` names something in the union. What lies below a map counts as known.
    static bool hasPath(const QString &idOrAltId, const QString &dotPath);

    /// The same path, cut off where a map begins, because maps stay whole; empty when the path is unknown.
    static QString wholePath(const QString &idOrAltId, const QString &dotPath);
};

} // namespace localplatform
