-- What indicators and projects serve: plan, phase, strategic issue, sub issue, goal, strategy ([004] definitions). Codes of issues are those of strategic_issue.
create table plan_node (
  code text not null primary key,
  kind text not null,
  parent_code text null constraint plan_node_parent references plan_node (code),
  name_th text not null,
  name_en text not null,
  sort_order int not null,
  source text not null,
  constraint plan_node_kind check (kind in ('PLAN', 'PHASE', 'ISSUE', 'SUB_ISSUE', 'GOAL', 'STRATEGY')),
  constraint plan_node_parented check ((kind = 'PLAN') = (parent_code is null)),
  constraint plan_node_not_own_parent check (parent_code <> code)
);
