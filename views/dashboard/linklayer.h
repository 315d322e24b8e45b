// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QRect>
#include <QString>
#include <QWidget>

namespace exportdesk
{

/// Where a number, bar or row of the dashboard leads.
struct LinkTarget {
    enum class Kind {
        None,
        Search, ///< the jobs table, searched for value
        Job, ///< the job with the id value
        Launch, ///< the launch with the journal key value
        NewExport,
        Schedule, ///< the schedule with the id value; empty: the page
    };
    Kind kind = Kind::None;
    QString value;

    bool operator==(const LinkTarget &) const = default;
};

/// An area of a painted panel that is a link.
struct LinkSpot {
    QRect rect;
    LinkTarget target;
    QString name; ///< for a screen reader: what it shows, with its number
    QString toolTip; ///< the exact number and where it comes from; empty: the name

    bool operator==(const LinkSpot &) const = default;
};

/// A transparent layer that makes areas of a painted panel links, with hand, tooltip, Enter and focus ring. Arrows move
/// to the next link in their direction, Page Down and Page Up through all in order.
class LinkLayer final : public QWidget
{
    Q_OBJECT

public:
    explicit LinkLayer(QWidget *parent);

    /// The panel's title, which names the group of links.
    void setSubject(const QString &subject);
    /// The focused link stays focused as long as its target exists.
    void setSpots(const QList<LinkSpot> &spots);
    const QList<LinkSpot> &spots() const { return m_spots; }
    /// -1: none.
    int current() const { return m_current; }

Q_SIGNALS:
    void activated(const exportdesk::LinkTarget &target);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    int spotAt(const QPoint &position) const;
    int neighbour(int key) const;
    void setHovered(int spot);
    void setCurrent(int spot);
    void announceCurrent();

    QList<LinkSpot> m_spots;
    int m_current = -1;
    int m_hovered = -1;
    int m_pressed = -1;
};

} // namespace exportdesk
