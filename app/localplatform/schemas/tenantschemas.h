// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/localplatform/schemas/schemadocuments.h"

namespace localplatform
{

inline constexpr char CrmSchemaId[] = "https://ns.adobe.com/northwind/schemas/4f1c2a9be07d4d0f8d1c3e5a7b9d1f20";
inline constexpr char LoyaltySchemaId[] = "https://ns.adobe.com/northwind/schemas/8b6d0e3c51f94a7e9c2b4d6f80a1c3e5";
inline constexpr char WebSchemaId[] = "https://ns.adobe.com/northwind/schemas/a3e5c7d9f1b04c2e8a6d4b2f0e1c3a57";
inline constexpr char EventSchemaId[] = "https://ns.adobe.com/northwind/schemas/d1f30b5c79e24a86b0c2d4e6f8a1b3c5";

/// The schemas of the sample organization's sources; each has some of the fields of its class's union.
class TenantSchemas
{
public:
    static constexpr int Count = 4;

    /// One schema by $id or meta:altId; null when there is none.
    static nlohmann::json schema(const QString &idOrAltId, SchemaForm form);
};

} // namespace localplatform
