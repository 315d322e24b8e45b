// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace exportdesk
{

/// A text as it was written before a mail program or a browser coded it: the text of a mail in MIME, quoted-printable,
/// HTML, addresses that Outlook doubles. Any other text stays as it is. Pure; the result is not larger than the text.
QString plainText(const QString &text);

} // namespace exportdesk
