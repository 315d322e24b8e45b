// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activity/exchangerow.h"

namespace exportdesk
{

class ExchangesModel;

/// The words for exchanges, in the language of the program.
namespace exchangeText
{

/// One line for the table: "200 OK", "429 Too many requests", "401 Token expired, renewed", "No answer, outcome
/// unknown".
QString status(const ExchangeRow &row);
/// "84 ms", "12.4 s".
QString duration(qint64 ms);
/// "0.1 kB", "611 kB", "48.2 MB", in decimal units.
QString size(qint64 bytes);
/// What the status means and what Exportdesk did about it; empty where all is well.
QString explanation(const ExchangeRow &row, const ExchangesModel &exchanges);
/// What to do about it; empty where there is nothing to be done.
QString remedy(const ExchangeRow &row, const ExchangesModel &exchanges);
/// The platform's code and request id of an exchange that failed, for support; empty where there is neither.
QString reference(const ExchangeRow &row, const ExchangesModel &exchanges);

} // namespace exchangeText

} // namespace exportdesk
