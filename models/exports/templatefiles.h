// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exports/exporttemplate.h"

namespace exportdesk
{

// Templates as files, to share them or put them under version control: UTF-8 JSON,
// {"exportdeskTemplates": [{"name": …, "request": {…}}, …]}.

QByteArray writeTemplates(const QList<ExportTemplate> &templates);
/// The templates in such a file; nothing when the text is not a file of templates.
std::optional<QList<ExportTemplate>> templatesIn(const QByteArray &bytes);
/// Also reads a file that contains one request or job; that template is named \a fileName. Empty when the text is
/// neither.
QList<ExportTemplate> readTemplates(const QByteArray &bytes, const QString &fileName);

} // namespace exportdesk
