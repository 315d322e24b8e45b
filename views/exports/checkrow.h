// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exports/requestchecks.h"

#include <QWidget>

class QBoxLayout;

namespace exportdesk
{

class FlowLayout;
class LinkButton;
class TextLabel;
class WhyLink;

/// One check: icon, sentence, and links that fix it or lead to it.
class CheckRow : public QWidget
{
    Q_OBJECT

public:
    explicit CheckRow(QWidget *parent);

    void show(const RequestCheck &check, const QString &sentence, const QStringList &links);
    const RequestCheck &check() const { return m_check; }
    /// The first link; hidden while there is none.
    LinkButton &link() const { return *m_links.first(); }
    QString sentence() const;
    /// Puts the links below the sentence where there are several, where \a narrow, or where one would leave the
    /// sentence hardly any of \a width.
    void arrange(bool narrow, int width);

Q_SIGNALS:
    void linkUsed(const exportdesk::RequestCheck &check, int link);
    /// The row itself was clicked.
    void picked(const exportdesk::RequestCheck &check);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    LinkButton *linkAt(qsizetype index);
    int linksWidth();

    RequestCheck m_check;
    QBoxLayout *m_words;
    TextLabel *m_sentence;
    QWidget *m_choices; ///< the links
    FlowLayout *m_flow;
    QList<LinkButton *> m_links;
    WhyLink *m_why; ///< behind the links
    int m_shown = 0; ///< of the links
    bool m_narrow = false; ///< as arranged last
    int m_width = 0;
};

} // namespace exportdesk
