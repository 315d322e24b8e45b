// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activity/exchangerow.h"
#include "views/shared/sandboxlook.h"

#include <QWidget>

class QBoxLayout;

namespace exportdesk
{

class ExchangesModel;
class IconLabel;
class KeyValueGrid;
class MessageBar;
class TextLabel;

/// Request and response side by side, or below each other with little width: times, headers, and what the response
/// means.
class ExchangeSides final : public QWidget
{
    Q_OBJECT

public:
    ExchangeSides(const ExchangesModel &exchanges, const SandboxLook &sandbox, QWidget *parent = nullptr);

    void show(const Exchange &exchange, const ExchangeRow &row);
    /// Effective from the next show() on.
    void setSandbox(const SandboxLook &look) { m_sandbox = look; }
    void retranslate();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void showHeaders(KeyValueGrid &grid, const QString &prefix, const Headers &headers) const;
    void showSent(const Exchange &exchange);
    void showAnswered(const Exchange &exchange);
    void showMeaning(const ExchangeRow &row);

    const ExchangesModel &m_exchanges;
    SandboxLook m_sandbox;
    QBoxLayout *m_columns;
    QWidget *m_divider;
    TextLabel *m_sentTitle;
    TextLabel *m_answeredTitle;
    KeyValueGrid *m_sent;
    KeyValueGrid *m_answered;
    IconLabel *m_sign;
    TextLabel *m_masked;
    MessageBar *m_meaning = nullptr; ///< only for failures
    QWidget *m_meaningPlace;
    qint64 m_shownId = 0;
};

} // namespace exportdesk
