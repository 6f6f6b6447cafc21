#include <dlfcn.h>
#include <graphviz/gvc.h>

// What Swift cannot reach: macros over records, and one function that gvc exports undeclared.

// The directory of Graphviz's plugins, found from the place of libgvc itself.
extern char *gvconfig_libdir(GVC_t *gvc);

// A context that reads no plugin list of the machine and loads nothing on demand.
static inline GVC_t *chainatlas_bare_context(void) {
  static const lt_symlist_t nothing[] = {{0, 0}};
  return gvContextPlugins(nothing, 0);
}

// Adds a plugin library from a file; false where the file or the symbol is missing.
static inline int chainatlas_add_plugin(GVC_t *gvc, const char *path, const char *symbol) {
  void *library = dlopen(path, RTLD_NOW | RTLD_LOCAL);
  if (!library) return 0;
  gvplugin_library_t *plugin = (gvplugin_library_t *)dlsym(library, symbol);
  if (!plugin) return 0;
  gvAddLibrary(gvc, plugin);
  return 1;
}

static inline boxf chainatlas_graph_box(graph_t *graph) { return GD_bb(graph); }
static inline int chainatlas_cluster_count(graph_t *graph) { return GD_n_cluster(graph); }
// Clusters count from 1.
static inline graph_t *chainatlas_cluster(graph_t *graph, int index) { return GD_clust(graph)[index]; }
static inline pointf chainatlas_node_centre(node_t *node) { return ND_coord(node); }
// Inches.
static inline double chainatlas_node_width(node_t *node) { return ND_width(node); }
static inline double chainatlas_node_height(node_t *node) { return ND_height(node); }
// Null where the layout drew no curve.
static inline splines *chainatlas_edge_curves(edge_t *edge) { return ED_spl(edge); }
static inline node_t *chainatlas_edge_tail(edge_t *edge) { return agtail(edge); }
static inline node_t *chainatlas_edge_head(edge_t *edge) { return aghead(edge); }
static inline char *chainatlas_name(void *object) { return agnameof(object); }
