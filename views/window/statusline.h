// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/window/statusfacts.h"

#include <QTimer>
#include <QWidget>

class QHBoxLayout;

namespace exportdesk
{

class Button;
class Clock;
class ElidedLabel;
class LinkButton;
class NoticeList;

/// The status bar: age of the data and next reading, the page's count, and what is open in the background.
class StatusLine : public QWidget
{
    Q_OBJECT

public:
    /// Both outlive the bar. One notice is shown, the newest; a link turns to the others.
    StatusLine(const Clock &clock, NoticeList &notices, QWidget *parent = nullptr);

    void setFacts(const StatusFacts &facts);
    /// The page's own part: count and selection.
    void setPageText(const QString &text);
    /// The first part as it is shown now.
    QString freshness() const;

Q_SIGNALS:
    void refreshRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    class Dot;
    void updateFreshness();
    void updateNotice();
    void fitHeight();

    const Clock &m_clock;
    NoticeList &m_notices;
    StatusFacts m_facts;
    qint64 m_askedMs = -1; ///< since when a request waits without any news; -1: none does
    QTimer m_second;
    Dot *m_dot;
    ElidedLabel *m_fresh;
    Button *m_refresh;
    ElidedLabel *m_page;
    QWidget *m_sign;
    ElidedLabel *m_notice;
    LinkButton *m_link;
    LinkButton *m_more;
};

} // namespace exportdesk
