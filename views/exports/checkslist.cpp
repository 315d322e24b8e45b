// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/exports/checkslist.h"

#include "models/exports/checktext.h"
#include "models/exports/fixtext.h"
#include "models/exports/requestchecker.h"
#include "views/exports/checklook.h"
#include "views/exports/checkrow.h"
#include "views/exports/flowingwidget.h"
#include "views/shared/disclosure.h"
#include "views/shared/helprequest.h"
#include "views/shared/iconlabel.h"
#include "views/shared/linkbutton.h"
#include "views/shared/paint.h"
#include "views/shared/textlabel.h"

#include <QResizeEvent>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

/// Errors, warnings, then the estimate of the size as the first of what is fine, then the rest in its own order.
QList<RequestCheck> inOrder(QList<RequestCheck> checks)
{
    const auto rank = [](const RequestCheck &check) {
        if (check.severity != RequestCheck::Severity::Ok)
            return 1 - int(check.severity);
        return check.id == RequestCheck::Id::SizeEstimate ? 2 : 3;
    };
    std::stable_sort(checks.begin(), checks.end(),
                     [&rank](const RequestCheck &left, const RequestCheck &right) { return rank(left) < rank(right); });
    return checks;
}

} // namespace

ChecksList::ChecksList(RequestChecker &checker, QWidget *parent)
    : QFrame(parent)
    , m_checker(checker)
    , m_heading(new QWidget(this))
    , m_title(new TextLabel(Theme::Role::Strong, Token::Text, m_heading))
    , m_errors(new IconLabel(m_heading))
    , m_warnings(new IconLabel(m_heading))
    , m_fine(new IconLabel(m_heading))
    , m_scroll(new QScrollArea(this))
    , m_rows(new FlowingWidget(m_scroll))
    , m_column(new QVBoxLayout(m_rows))
    , m_left(new TextLabel(Theme::Role::Body, Token::Text2, m_rows))
{
    setObjectName(u"composer.checks"_s);
    HelpRequest::setAddress(*this, u"checks"_s);
    auto *heading = new QHBoxLayout(m_heading);
    heading->setContentsMargins(12, 4, 12, 4);
    heading->setSpacing(8);
    heading->addWidget(m_title, 1);
    for (IconLabel *label : {m_errors, m_warnings, m_fine}) {
        label->setSmall(true);
        heading->addWidget(label);
    }
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    auto *folded = new QWidget(m_rows);
    m_more = new Disclosure(folded, m_rows);
    folded->hide();
    m_more->setObjectName(u"composer.checks.more"_s);
    auto *more = new QHBoxLayout;
    more->setContentsMargins(12, 0, 0, 0);
    more->addWidget(m_more);
    more->addStretch();
    m_left->setObjectName(u"composer.checks.left"_s);
    m_left->setContentsMargins(12, 4, 12, 4);
    m_left->hide();
    m_column->addWidget(m_left);
    m_column->addLayout(more);
    m_column->addStretch(1);
    m_scroll->setWidget(m_rows);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_rows->setAutoFillBackground(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    column->addWidget(m_heading);
    column->addWidget(m_scroll, 1);
    connect(&checker, &RequestChecker::checksChanged, this, &ChecksList::showChecks);
    connect(m_more, &QToolButton::toggled, this, &ChecksList::showChecks);
}

CheckRow *ChecksList::row(qsizetype index)
{
    while (m_all.size() <= index) {
        auto *made = new CheckRow(m_rows);
        made->setObjectName(u"composer.checks.%1"_s.arg(m_all.size()));
        made->link().setObjectName(u"composer.checks.%1.link"_s.arg(m_all.size()));
        connect(made, &CheckRow::linkUsed, this, &ChecksList::linkUsed);
        connect(made, &CheckRow::picked, this, &ChecksList::picked);
        m_all.append(made);
        m_column->insertWidget(int(m_all.size()) - 1, made);
    }
    return m_all.at(index);
}

/// Rows are reused to keep the keyboard focus while the checks change.
void ChecksList::showChecks()
{
    QList<RequestCheck> checks = inOrder(m_checker.checks());
    const CheckCounts counts(checks);
    // A row for each of thousands of segments would take longer to lay out than anybody reads.
    const qsizetype problems = counts.errors + counts.warnings;
    const qsizetype left = std::max<qsizetype>(0, problems - problemsAtMost);
    checks.remove(problems - left, left);
    const qsizetype unfolded = problems - left + std::min(counts.fine, 1);
    const qsizetype shown = m_more->isOpen() ? checks.size() : unfolded;
    for (qsizetype at = 0; at < shown; ++at) {
        const RequestCheck &check = checks.at(at);
        QStringList links = m_linkTexts ? m_linkTexts(check) : QStringList{fixText(check.fix)};
        links.removeAll(QString());
        if (links.isEmpty() && check.severity != RequestCheck::Severity::Ok)
            links += tr("Show");
        row(at)->show(check, checkText(check), links);
        row(at)->arrange(m_narrow, rowWidth());
        row(at)->setVisible(true);
    }
    for (qsizetype at = shown; at < m_all.size(); ++at)
        m_all.at(at)->setVisible(false);
    m_left->setText(left > 0 ? tr("and %Ln more error(s) or warning(s)", nullptr, int(left)) : QString());
    m_left->setVisible(left > 0);
    const int folded = int(checks.size() - unfolded);
    m_more->setVisible(folded > 0);
    m_more->setText(tr("%Ln more check(s) passed", nullptr, folded));
    m_more->updateGeometry();
    showCounts();
    // The layouts of the rows report new sentences only in the next turn of the event loop; the height is needed now.
    for (CheckRow *made : std::as_const(m_all))
        made->updateGeometry();
    m_column->invalidate();
    updateGeometry();
}

void ChecksList::showCounts()
{
    const CheckCounts counts(m_checker.checks());
    const auto show = [](IconLabel *label, RequestCheck::Severity severity, int count, const QString &words) {
        const StatusLook look = statusLook(checkStatus(severity));
        label->setIcon(look.icon, look.iconToken);
        label->setText(words, look.wordToken);
        label->setVisible(count > 0);
    };
    show(m_errors, RequestCheck::Severity::Error, counts.errors, tr("%Ln error(s)", nullptr, counts.errors));
    show(m_warnings, RequestCheck::Severity::Warning, counts.warnings, tr("%Ln warning(s)", nullptr, counts.warnings));
    show(m_fine, RequestCheck::Severity::Ok, counts.fine, tr("%Ln passed", nullptr, counts.fine));
}

void ChecksList::paintEvent(QPaintEvent *)
{
    if (m_narrow)
        return;
    QPainter painter(this);
    const Theme &theme = Theme::of(this);
    paint::box(painter, rect(), 6, theme.color(Token::Base), theme.color(Token::Line));
    const int line = m_heading->geometry().bottom();
    painter.fillRect(1, line, width() - 2, 1, theme.color(Token::Line));
}

QList<RequestCheck> ChecksList::open() const
{
    QList<RequestCheck> checks = inOrder(m_checker.checks());
    checks.removeIf([](const RequestCheck &check) { return check.severity == RequestCheck::Severity::Ok; });
    return checks;
}

void ChecksList::setNarrow(bool narrow)
{
    m_narrow = narrow;
    m_heading->setVisible(!narrow);
    for (CheckRow *made : std::as_const(m_all))
        made->arrange(narrow, rowWidth());
    updateGeometry();
}

void ChecksList::setMostHeight(int height)
{
    m_mostHeight = height;
    updateGeometry();
}

int ChecksList::rowWidth() const
{
    const QMargins frame = contentsMargins() + layout()->contentsMargins();
    return width() - frame.left() - frame.right();
}

int ChecksList::wishedHeight(int width) const
{
    const int rows = m_rows->layout()->hasHeightForWidth() ? m_rows->layout()->totalHeightForWidth(width - 2)
                                                           : m_rows->sizeHint().height();
    const QMargins frame = contentsMargins() + layout()->contentsMargins();
    return rows + frame.top() + frame.bottom() + (m_heading->isVisibleTo(this) ? m_heading->sizeHint().height() : 0);
}

/// As high as its rows, but not more than the request below leaves.
QSize ChecksList::sizeHint() const
{
    return {320, std::clamp(wishedHeight(width()), 60, std::max(m_mostHeight, 120))};
}

void ChecksList::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    if (event->oldSize().width() == event->size().width())
        return;
    for (CheckRow *made : std::as_const(m_all))
        made->arrange(m_narrow, rowWidth());
    m_column->invalidate();
    updateGeometry();
}

void ChecksList::retranslate()
{
    m_title->setText(tr("Checks"));
    setAccessibleName(tr("Checks"));
    showChecks();
}

} // namespace exportdesk
