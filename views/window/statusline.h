// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shared/statuslook.h"
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
class TextLabel;

/// The bar that tells the truth: age of the data and next reading, the page's count, and what is open in the
/// background.
class StatusLine : public QWidget
{
    Q_OBJECT

public:
    explicit StatusLine(const Clock &clock, QWidget *parent = nullptr);

    void setFacts(const StatusFacts &facts);
    /// The page's own part: count and selection.
    void setPageText(const QString &text);
    /// One notice is shown, the newest; a link turns to the others. One that is told again keeps its turn.
    void showNotice(const QString &key, Status status, const QString &text, const QString &link);
    void removeNotice(const QString &key);
    /// The first part as it stands there now.
    QString freshness() const;

Q_SIGNALS:
    void refreshRequested();
    void noticeActivated(const QString &key);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    class Dot;
    struct Notice {
        QString key;
        Status status = Status::Info;
        QString text;
        QString link;
    };
    void tell();
    void showNewest();
    void turn();

    const Clock &m_clock;
    StatusFacts m_facts;
    QTimer m_second;
    Dot *m_dot;
    TextLabel *m_fresh;
    Button *m_refresh;
    ElidedLabel *m_page;
    QWidget *m_sign;
    ElidedLabel *m_notice;
    LinkButton *m_link;
    LinkButton *m_more;
    QList<Notice> m_notices;
};

} // namespace exportdesk
